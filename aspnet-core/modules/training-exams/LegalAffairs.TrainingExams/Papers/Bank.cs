using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>Everything that may be asked at this moment.</summary>
internal sealed class Bank(IEnumerable<BankQuestion> questions, CategoryTree tree)
{
    private readonly Dictionary<Guid, BankQuestion> _questions = questions.ToDictionary(q => q.Id);

    public BankQuestion? Find(Guid id, QuestionKind kind) =>
        _questions.GetValueOrDefault(id) is { } found && found.Kind == kind ? found : null;

    public IEnumerable<BankQuestion> Fitting(QuestionKind kind, DrawRule rule)
    {
        var categories = rule.CategoryId is { } id ? tree.WithBelow(id).ToHashSet() : null;
        return _questions.Values.Where(q =>
            q.Kind == kind
            && categories?.Contains(q.CategoryId) != false
            && q.Difficulty >= (rule.MinDifficulty ?? QuestionLimits.MinDifficulty)
            && q.Difficulty <= (rule.MaxDifficulty ?? QuestionLimits.MaxDifficulty)
            && (rule.Tag is null || q.Tags.Contains(rule.Tag))
        );
    }
}
