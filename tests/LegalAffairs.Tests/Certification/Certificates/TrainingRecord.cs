using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.Certification.Certificates;

/// <summary>Hours and exams of everybody, as the test says; counts how often it is asked.</summary>
internal sealed class TrainingRecord : ITrainingHours, IQualificationResults
{
    public decimal Hours { get; set; } = 60;

    public bool Passed { get; set; } = true;

    public int Questions { get; private set; }

    public Task<IReadOnlyDictionary<Guid, HoursTotal>> GetTotalsAsync(
        IReadOnlyCollection<Guid> userIds,
        int year,
        CancellationToken cancellationToken = default
    )
    {
        Questions++;
        return Task.FromResult<IReadOnlyDictionary<Guid, HoursTotal>>(
            userIds.Distinct().ToDictionary(id => id, _ => new HoursTotal(Hours, 0, 0, 0))
        );
    }

    public Task<int> GetYearOfAsync(DateOnly day) => Task.FromResult(day.Year);

    public Task<IReadOnlyDictionary<Guid, QualificationResult>> GetPassedAsync(
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    )
    {
        Questions++;
        var result = new QualificationResult(Guid.Empty, "2026年资格考试", new DateOnly(2026, 1, 20));
        return Task.FromResult<IReadOnlyDictionary<Guid, QualificationResult>>(
            Passed ? userIds.Distinct().ToDictionary(id => id, _ => result) : []
        );
    }
}
