using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>Files into drafts: everything is read and checked before one is saved.</summary>
internal sealed class QuestionImport(
    IEnumerable<IQuestionReader> readers,
    IRepository<Question, Guid> questions,
    QuestionCategories categories,
    QuestionDoubles doubles,
    IGuidGenerator guids
) : ITransientDependency
{
    public const int MaxQuestions = 5000;

    public async Task<ImportCheck> CheckAsync(Stream content, QuestionFormat format, Guid? categoryId, bool createsCategories)
    {
        // To its end before the database is touched: until then nobody else's writing waits for this upload.
        var rows = readers.Single(r => r.Format == format).Read(content).Take(MaxQuestions + 1).ToList();
        if (rows.Count > MaxQuestions)
        {
            throw new BusinessException(TrainingExamsErrorCodes.TooManyQuestions).WithData("max", MaxQuestions);
        }

        if (categoryId is { } id)
        {
            await categories.CheckExistsAsync(id);
        }

        var check = new ImportCheck(await categories.GetTreeAsync(), categoryId, createsCategories);
        rows.ForEach(check.Add);
        check.AddDoubles(await doubles.FindAsync(check.Hashes));
        return check;
    }

    /// <returns>The questions, in the order of the file.</returns>
    public async Task<IReadOnlyList<Question>> SaveAsync(IReadOnlyList<CheckedDraft> drafts, Guid? authorId, DateTime now)
    {
        var made = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var saved = new List<Question>(drafts.Count);
        foreach (var (draft, categoryId) in drafts)
        {
            var placement = new QuestionPlacement(categoryId ?? await MakeAsync(draft.Category), draft.Difficulty, draft.Tags);
            saved.Add(new Question(guids.Create(), guids.Create(), draft.Kind, draft.Content, placement, authorId, now));
        }

        await questions.InsertManyAsync(saved);
        return saved;

        async Task<Guid> MakeAsync(string category)
        {
            if (!made.TryGetValue(category, out var id))
            {
                id = await categories.CreatePathAsync(category);
                made.Add(category, id);
            }

            return id;
        }
    }
}
