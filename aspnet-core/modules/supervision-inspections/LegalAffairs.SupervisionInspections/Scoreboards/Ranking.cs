namespace LegalAffairs.SupervisionInspections.Scoreboards;

/// <summary>By mean grade, then points, then the share of uploads on time. Fractions are compared crosswise: nothing is rounded.</summary>
internal sealed class Ranking : IComparer<UnitScore>
{
    private static readonly Ranking Best = new();

    /// <summary>The place of each score; equal ones share it and the next place is left out. Null for who has no grade yet.</summary>
    public static IReadOnlyList<int?> Of(IReadOnlyList<UnitScore> scores)
    {
        var graded = scores.Where(s => s.GradeCount > 0).Order(Best).ToList();
        var places = new Dictionary<UnitScore, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < graded.Count; i++)
        {
            places[graded[i]] = i > 0 && Best.Compare(graded[i - 1], graded[i]) == 0 ? places[graded[i - 1]] : i + 1;
        }

        return [.. scores.Select(s => places.TryGetValue(s, out var place) ? place : (int?)null)];
    }

    /// <summary>The better one first.</summary>
    public int Compare(UnitScore? x, UnitScore? y)
    {
        if (x is null || y is null)
        {
            return (x is null).CompareTo(y is null);
        }

        var byMean = CompareFractions(y.GradeSum, y.GradeCount, x.GradeSum, x.GradeCount);
        var byPoints = byMean != 0 ? byMean : y.Points.CompareTo(x.Points);
        return byPoints != 0 ? byPoints : CompareFractions(OnTime(y), Due(y), OnTime(x), Due(x));
    }

    // Who had nothing to hand in missed nothing.
    private static int OnTime(UnitScore score) => score.DueCount == 0 ? 1 : score.OnTimeCount;

    private static int Due(UnitScore score) => Math.Max(1, score.DueCount);

    private static int CompareFractions(int a, int b, int c, int d) => ((long)a * d).CompareTo((long)c * b);
}
