using LegalAffairs.Abp.Application;

namespace LegalAffairs.TrainingExams.Questions;

internal static class QuestionQueries
{
    public static IQueryable<Question> Filtered(this IQueryable<Question> questions, GetQuestionsInput input, CategoryTree tree)
    {
        var filter = input.Filter?.Trim() ?? string.Empty;
        var tag = input.Tag?.Trim() ?? string.Empty;
        var categories = input.CategoryId is { } id ? tree.WithBelow(id) : [];
        return questions
            .WhereIf(filter.Length > 0, q => q.Stem.Contains(filter) || q.LegalBasis.Contains(filter))
            .WhereIf(input.CategoryId is not null, q => categories.Contains(q.CategoryId))
            .WhereIf(input.Kind is not null, q => q.Kind == input.Kind)
            .WhereIf(input.Status is not null, q => q.Status == input.Status)
            .WhereIf(input.HasDraft is not null, q => q.HasDraft == input.HasDraft)
            .WhereIf(input.Difficulty is not null, q => q.Difficulty == input.Difficulty)
            .WhereIf(tag.Length > 0, q => q.Tags.Any(t => t.Name == tag));
    }

    public static IQueryable<Question> Without(this IQueryable<Question> questions, IReadOnlyList<Guid> ids) =>
        questions.WhereIf(ids.Count > 0, q => !ids.Contains(q.Id));
}
