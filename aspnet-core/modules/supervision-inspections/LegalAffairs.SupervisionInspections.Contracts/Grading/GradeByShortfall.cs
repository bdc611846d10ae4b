namespace LegalAffairs.SupervisionInspections.Grading;

internal static class GradeByShortfall
{
    public static Grade Of(int missing, int of) =>
        missing == 0 ? Grade.Excellent
        : missing == of ? Grade.Poor
        : missing == 1 ? Grade.Good
        : Grade.Medium;
}
