using LegalAffairs.Platform.Excel;
using E = LegalAffairs.TrainingExams.TrainingExamsErrorCodes;
using Limits = LegalAffairs.TrainingExams.Questions.QuestionLimits;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>What an import would do, and what is wrong with it.</summary>
/// <param name="categoryId">For questions that name no category.</param>
internal sealed class ImportCheck(CategoryTree tree, Guid? categoryId, bool createsCategories)
{
    private readonly List<(DraftRow Row, string Hash)> _good = [];
    private readonly List<CheckedDraft> _drafts = [];
    private readonly List<ImportRowError> _errors = [];
    private readonly List<ImportRowError> _warnings = [];
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);

    public int TotalCount { get; private set; }

    public IReadOnlyList<CheckedDraft> Good => _drafts;

    public IReadOnlyList<ImportRowError> Errors => _errors;

    public IReadOnlyList<ImportRowError> Warnings => _warnings;

    public IReadOnlyCollection<string> MissingCategories => _missing;

    public IReadOnlyCollection<string> Hashes => [.. _good.Select(g => g.Hash)];

    public IReadOnlyList<CheckedDraft> DraftsToSave(ImportMode mode) =>
        mode switch
        {
            ImportMode.AllOrNothing when _errors.Count == 0 => _drafts,
            ImportMode.GoodRows => _drafts,
            _ => [],
        };

    public void Add(DraftRow row)
    {
        TotalCount++;
        if (row.Draft is { } draft)
        {
            CheckContent(row, draft);
            var found = FindCategory(row, draft.Category);
            if (row.IsGood)
            {
                _drafts.Add(new CheckedDraft(draft, found));
                _good.Add((row, draft.Content.Hash(draft.Kind)));
            }
        }

        _errors.AddRange(row.Errors);
    }

    /// <param name="known">Hashes that the bank has.</param>
    public void AddDoubles(IReadOnlySet<string> known)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, hash) in _good)
        {
            if (known.Contains(hash))
            {
                _warnings.Add(row.Note(QuestionColumns.Stem, E.SameQuestionInBank));
            }
            else if (!first.TryAdd(hash, row.Number))
            {
                _warnings.Add(row.Note(QuestionColumns.Stem, E.SameQuestionInFile, ("first", first[hash])));
            }
        }
    }

    private static void CheckContent(DraftRow row, QuestionDraft draft)
    {
        // What could not be read has said so already.
        var said = row.Errors.Select(e => e.Column).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in QuestionRules.ProblemsOf(draft.Kind, draft.Content).Where(p => !said.Contains(QuestionColumns.Of(p.Field))))
        {
            row.AddError(QuestionColumns.Of(problem.Field), problem.Code, problem.Values);
        }

        if (draft.Tags.Count > Limits.MaxTags || draft.Tags.Any(t => t.Length > Limits.MaxTagLength))
        {
            row.AddError(QuestionColumns.Tags, E.TagsOutOfRange, ("max", Limits.MaxTags), ("length", Limits.MaxTagLength));
        }
    }

    private Guid? FindCategory(DraftRow row, string name)
    {
        if (name.Length == 0)
        {
            if (categoryId is null)
            {
                row.AddError(QuestionColumns.Category, E.CategoryMissing);
            }

            return categoryId;
        }

        if (tree.Find(name) is { } found)
        {
            return found;
        }

        _missing.Add(name);
        var parts = CategoryTree.Split(name);
        if (!createsCategories)
        {
            row.AddError(QuestionColumns.Category, E.CategoryUnknown, ("category", name));
        }
        else if (parts.Count is 0 or > Limits.MaxCategoryDepth || parts.Any(p => p.Length > Limits.MaxCategoryNameLength))
        {
            row.AddError(
                QuestionColumns.Category,
                E.CategoryNameInvalid,
                ("category", name),
                ("depth", Limits.MaxCategoryDepth),
                ("length", Limits.MaxCategoryNameLength)
            );
        }

        return null;
    }
}
