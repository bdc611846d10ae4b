namespace LegalAffairs.TrainingExams.Results;

/// <summary>The upper and the lower 27% of the attempts by score, of equal scores in the order of their ids; at least one each.</summary>
internal sealed class AnalysisGroups
{
    private readonly HashSet<Guid> _upper;
    private readonly HashSet<Guid> _lower;

    /// <param name="byScore">Attempts, the best first.</param>
    public AnalysisGroups(IReadOnlyList<Guid> byScore)
    {
        Size = byScore.Count < 2 ? 0 : Math.Max(1, (int)ExactMean.Round(byScore.Count * QuestionAnalysisLimits.GroupShare, 0));
        _upper = [.. byScore.Take(Size)];
        _lower = [.. byScore.TakeLast(Size)];
    }

    public int Size { get; }

    public bool IsUpper(Guid attemptId) => _upper.Contains(attemptId);

    public bool IsLower(Guid attemptId) => _lower.Contains(attemptId);
}
