using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

/// <summary>What a unit has gathered in one plan. Counts and sums only, so that units are compared exactly.</summary>
/// <param name="GradeSum">优 4 … 差 1, of the graded cells.</param>
internal sealed record UnitScore(int GradeSum, int GradeCount, decimal Points, int OnTimeCount, int CompleteCount, int DueCount)
{
    public decimal? MeanGrade => GradeCount == 0 ? null : decimal.Round((decimal)GradeSum / GradeCount, 2, MidpointRounding.AwayFromZero);

    public static UnitScore Of(IEnumerable<Cell> cells)
    {
        var score = new UnitScore(0, 0, 0, 0, 0, 0);
        foreach (var cell in cells)
        {
            score = score.With(cell);
        }

        return score;
    }

    private UnitScore With(Cell cell)
    {
        var due = cell.DueRounds().ToList();
        return new UnitScore(
            GradeSum + (cell.Assessment?.Grade is { } grade ? (int)grade : 0),
            GradeCount + (cell.Assessment?.Grade is null ? 0 : 1),
            Points + (cell.Assessment?.Points ?? 0),
            OnTimeCount + due.Count(r => r.IsOnTime),
            CompleteCount + due.Count(r => r.IsIn),
            DueCount + due.Count
        );
    }
}
