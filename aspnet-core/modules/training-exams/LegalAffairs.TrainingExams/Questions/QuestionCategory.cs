using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>题目分类: a node of the bank's tree.</summary>
internal sealed class QuestionCategory : AuditedAggregateRoot<Guid>
{
    /// <summary>One id of 32 characters and a slash per level above.</summary>
    public const int MaxParentPathLength = 33 * (QuestionLimits.MaxCategoryDepth - 1);

    private QuestionCategory() { }

    public QuestionCategory(Guid id, string name, QuestionCategory? parent)
        : base(id)
    {
        Rename(name);
        PlaceBelow(parent);
    }

    public string Name { get; private set; } = string.Empty;

    public Guid? ParentId { get; private set; }

    /// <summary>The ids from the top down to the parent; empty at the top, and so, unlike the parent's id, fit for a unique index.</summary>
    public string ParentPath { get; private set; } = string.Empty;

    public string Path => $"{ParentPath}{Id:N}/";

    public int Depth => ParentPath.Count(c => c == '/') + 1;

    public void Rename(string name) => Name = name.Trim();

    /// <param name="below">Everything below this category, which moves along.</param>
    public void MoveBelow(QuestionCategory? parent, IReadOnlyCollection<QuestionCategory> below)
    {
        if (parent is not null && parent.Path.StartsWith(Path, StringComparison.Ordinal))
        {
            throw new BusinessException(TrainingExamsErrorCodes.CategoryBelowItself).WithData("name", Name);
        }

        var oldPath = Path;
        var levels = below.Select(c => c.Depth).DefaultIfEmpty(Depth).Max() - Depth;
        CheckDepth((parent?.Depth ?? 0) + 1 + levels);
        PlaceBelow(parent);
        foreach (var category in below)
        {
            category.ParentPath = Path + category.ParentPath[oldPath.Length..];
        }
    }

    private void PlaceBelow(QuestionCategory? parent)
    {
        CheckDepth((parent?.Depth ?? 0) + 1);
        ParentId = parent?.Id;
        ParentPath = parent?.Path ?? string.Empty;
    }

    private static void CheckDepth(int depth)
    {
        if (depth > QuestionLimits.MaxCategoryDepth)
        {
            throw new BusinessException(TrainingExamsErrorCodes.CategoryTooDeep).WithData("max", QuestionLimits.MaxCategoryDepth);
        }
    }
}
