namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Codes of the steps of an explanation; their texts say what each argument means.</summary>
public static class GradingSteps
{
    public const string CriteriaMet = "Grading:CriteriaMet";
    public const string AverageScore = "Grading:AverageScore";
    public const string ContactsAverage = "Grading:ContactsAverage";
    public const string Completion = "Grading:Completion";
    public const string NothingMissing = "Grading:NothingMissing";
    public const string PartsMissing = "Grading:PartsMissing";
    public const string Prize = "Grading:Prize";
    public const string NoPrize = "Grading:NoPrize";
    public const string BonusPoints = "Grading:BonusPoints";
    public const string DeductedPoints = "Grading:DeductedPoints";
    public const string PointsTotal = "Grading:PointsTotal";
    public const string NoPoints = "Grading:NoPoints";
    public const string NothingSubmitted = "Grading:NothingSubmitted";
    public const string AllUnreachable = "Grading:AllUnreachable";
    public const string Late = "Grading:Late";
    public const string LateAlreadyPoor = "Grading:LateAlreadyPoor";
    public const string LateWithoutEffect = "Grading:LateWithoutEffect";
    public const string Unreachable = "Grading:Unreachable";
    public const string UnreachableAlreadyPoor = "Grading:UnreachableAlreadyPoor";
    public const string Overridden = "Grading:Overridden";
}
