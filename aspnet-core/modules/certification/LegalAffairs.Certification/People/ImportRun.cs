using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Certification.People;

/// <summary>One import, from the upload to its report. The file itself is not kept: it is full of numbers.</summary>
internal sealed class ImportRun : Entity<Guid>
{
    // Longer than any transaction takes; then the node that had the file is gone.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(5);

    private ImportRun() { }

    public ImportRun(Guid id, ImportRunKind kind, ImportMode mode, string fileName, Guid userId, DateTime now)
        : base(id)
    {
        (Kind, Mode, FileName, UserId) = (kind, mode, fileName, userId);
        (CreationTime, ProgressTime, State) = (now, now, ImportRunState.Reading);
        RunningUserId = userId;
    }

    public ImportRunKind Kind { get; private set; }

    public ImportMode Mode { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    public Guid UserId { get; private set; }

    /// <summary>While it is under way; unique, so that nobody imports twice at once, on whichever nodes.</summary>
    public Guid? RunningUserId { get; private set; }

    public ImportRunState State { get; private set; }

    public int Done { get; private set; }

    public int Total { get; private set; }

    public DateTime CreationTime { get; private set; }

    /// <summary>The last sign of life.</summary>
    public DateTime ProgressTime { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>As JSON, once it is done.</summary>
    public string? Report { get; private set; }

    /// <summary>Gone with its node; also where the next one has taken its place since.</summary>
    public bool IsLostAt(DateTime now) =>
        State < ImportRunState.Done ? ProgressTime <= now - Silence : State == ImportRunState.Failed && Problem is null;
}
