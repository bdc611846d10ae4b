namespace LegalAffairs.Platform.LegalClocks;

/// <summary>Time limits of other modules' records. Reminds and escalates by itself, inside working hours.</summary>
public interface ILegalClockService
{
    Task<LegalClockInfo> StartAsync(LegalClockStart start, CancellationToken cancellationToken = default);

    /// <param name="days">In the clock's own unit, counted from its last due day.</param>
    Task<LegalClockInfo> ExtendAsync(Guid clockId, int days, Guid approverId, string reason, CancellationToken cancellationToken = default);

    /// <summary>What had to be done was done, in time or late.</summary>
    Task CompleteAsync(Guid clockId, CancellationToken cancellationToken = default);

    /// <summary>Nothing has to be done any more.</summary>
    Task StopAsync(Guid clockId, string reason, CancellationToken cancellationToken = default);

    /// <summary>The clocks of one record, in the order of their start.</summary>
    Task<IReadOnlyList<LegalClockInfo>> FindAsync(string subjectType, Guid subjectId, CancellationToken cancellationToken = default);
}
