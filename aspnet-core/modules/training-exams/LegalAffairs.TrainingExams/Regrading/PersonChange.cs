namespace LegalAffairs.TrainingExams.Regrading;

/// <param name="IsKeptByAppeal">An appeal gave more points than the re-grade would, and they stay.</param>
internal sealed record PersonChange(Guid UserId, Guid? UnitId, decimal OldScore, decimal NewScore, decimal PassMark, bool IsKeptByAppeal)
{
    public bool WasPassed => OldScore >= PassMark;

    public bool IsPassed => NewScore >= PassMark;

    public bool IsFlip => WasPassed != IsPassed;

    /// <summary>Whoever reads the preview should know of it, also where nothing changes.</summary>
    public bool IsListed => NewScore != OldScore || IsKeptByAppeal;
}
