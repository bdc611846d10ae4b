namespace LegalAffairs.SupervisionInspections.Grading;

public enum PointsDirection
{
    Bonus = 1,
    Deduction = 2,
}
