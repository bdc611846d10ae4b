namespace LegalAffairs.TrainingExams.Regrading;

internal sealed record PersonChange(Guid UserId, Guid? UnitId, decimal OldScore, decimal NewScore, decimal PassMark)
{
    public bool WasPassed => OldScore >= PassMark;

    public bool IsPassed => NewScore >= PassMark;

    public bool IsFlip => WasPassed != IsPassed;
}
