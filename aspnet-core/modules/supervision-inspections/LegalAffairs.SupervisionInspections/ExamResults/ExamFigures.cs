using LegalAffairs.TrainingExams.HandOver;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <param name="Mean">Of those present, 0–100.</param>
internal sealed record ExamFigures(int Candidates, int Present, int Passed, decimal Mean, int DoneUnits, int DueUnits)
{
    private const decimal FullMarks = 100m;
    private const int MeanDecimals = 2;

    /// <summary>Of a unit with all below it.</summary>
    public static ExamFigures Of(IReadOnlyList<ExamUnitResult> units, decimal totalPoints)
    {
        var present = units.Sum(u => u.Present);
        var mean = present == 0 ? 0 : units.Sum(u => u.Points) * FullMarks / (totalPoints * present);
        return new ExamFigures(
            units.Sum(u => u.Candidates),
            present,
            units.Sum(u => u.Passed),
            decimal.Round(mean, MeanDecimals, MidpointRounding.AwayFromZero),
            units.Count(u => u.Present == u.Candidates),
            units.Count
        );
    }
}
