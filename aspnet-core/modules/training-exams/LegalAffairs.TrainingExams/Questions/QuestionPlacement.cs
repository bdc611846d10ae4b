using LegalAffairs.Abp;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>Where a question stands in the bank. It may change without a new version.</summary>
internal sealed record QuestionPlacement(Guid CategoryId, int Difficulty, IReadOnlyList<string> Tags)
{
    public static IReadOnlyList<string> Clean(IEnumerable<string> tags) =>
        [.. tags.Select(t => t.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    public void Check()
    {
        if (Tags.Count > QuestionLimits.MaxTags || Tags.Any(t => t.Length > QuestionLimits.MaxTagLength))
        {
            throw new BusinessException(TrainingExamsErrorCodes.TagsOutOfRange)
                .WithData("max", QuestionLimits.MaxTags)
                .WithData("length", QuestionLimits.MaxTagLength);
        }
    }
}
