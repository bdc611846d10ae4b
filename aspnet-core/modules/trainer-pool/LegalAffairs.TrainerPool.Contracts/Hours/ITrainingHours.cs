namespace LegalAffairs.TrainerPool.Hours;

/// <summary>Hours that count for people, corrections included, whatever the caller's data scope.</summary>
public interface ITrainingHours
{
    /// <summary>One query however many are asked about. Everybody asked about is in the answer, with zeros where there is nothing.</summary>
    Task<IReadOnlyDictionary<Guid, HoursTotal>> GetTotalsAsync(
        IReadOnlyCollection<Guid> userIds,
        int year,
        CancellationToken cancellationToken = default
    );

    /// <summary>The training year that a day counts for: not always the calendar's.</summary>
    Task<int> GetYearOfAsync(DateOnly day);
}
