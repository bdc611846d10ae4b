using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Practice;

/// <summary>What somebody practises is nobody else's business: no record is kept but the person's own book.</summary>
[DisableAuditing]
[Authorize(TrainingExamsPermissions.Practice)]
internal sealed class PracticeAppService(
    PracticeBank bank,
    PracticePick pick,
    PracticeAnswers answers,
    IDbContextProvider<TrainingExamsDbContext> contexts,
    QuestionCategories categories
) : ApplicationService, IPracticeAppService
{
    private static readonly Sorting<BookRow> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<ListResultDto<PracticeCategoryDto>> GetCategoriesAsync()
    {
        var tree = await categories.GetTreeAsync();
        var counts = await (await bank.GetQuestionsAsync())
            .GroupBy(q => q.CategoryId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        return new ListResultDto<PracticeCategoryDto>([
            .. tree.InOrder.Select(n => new PracticeCategoryDto(
                n.Id,
                tree.FullName(n.Id),
                CategoryTree.Split(tree.FullName(n.Id)).Count,
                tree.WithBelow(n.Id).Sum(id => counts.GetValueOrDefault(id))
            )),
        ]);
    }

    public Task<PracticeQuestionsDto> GetQuestionsAsync(GetPracticeQuestionsInput input) => pick.PickAsync(input, CurrentUser.GetId());

    public Task<PracticeResultDto> AnswerAsync(PracticeAnswerInput input) => answers.AnswerAsync(input, CurrentUser.GetId(), Now);

    public async Task<PagedResultDto<WrongQuestionDto>> GetBookAsync(GetWrongQuestionsInput input)
    {
        var (userId, tree) = (CurrentUser.GetId(), await categories.GetTreeAsync());
        var below = input.CategoryId is { } id ? tree.WithBelow(id) : [];
        var query = (await bank.GetQuestionsAsync())
            .WhereIf(input.CategoryId is not null, q => below.Contains(q.CategoryId))
            .WhereIf(input.Kind is not null, q => q.Kind == input.Kind)
            .Join(
                (await contexts.GetDbContextAsync()).Set<WrongQuestion>().Where(w => w.UserId == userId),
                q => q.Id,
                w => w.QuestionId,
                (q, w) => new BookRow { Question = q, Entry = w }
            );
        var page = await Sorting
            .Apply(query, input.Sorting)
            .PageBy(input)
            .Select(r => new
            {
                r.Question.Id,
                r.Question.Kind,
                r.Question.CategoryId,
                r.Question.Stem,
                r.Entry.WrongCount,
                r.Entry.RightInARow,
                r.Entry.LastWrongTime,
            })
            .ToListAsync();
        return new PagedResultDto<WrongQuestionDto>(
            await query.LongCountAsync(),
            page.ConvertAll(r => new WrongQuestionDto(
                r.Id,
                r.Kind,
                tree.FullName(r.CategoryId),
                r.Stem,
                r.WrongCount,
                r.RightInARow,
                r.LastWrongTime
            ))
        );
    }

    public async Task DeleteFromBookAsync(Guid questionId)
    {
        var userId = CurrentUser.GetId();
        var context = await contexts.GetDbContextAsync();
        await context.Set<WrongQuestion>().Where(w => w.UserId == userId && w.QuestionId == questionId).ExecuteDeleteAsync();
    }

    private static Sorting<BookRow> CreateSorting()
    {
        var sorting = new Sorting<BookRow>("lastWrongTime desc") { ThenBy = r => r.Entry.Id };
        sorting.Add("lastWrongTime", r => r.Entry.LastWrongTime);
        sorting.Add("wrongCount", r => r.Entry.WrongCount);
        return sorting;
    }

    private sealed class BookRow
    {
        public required Question Question { get; init; }

        public required WrongQuestion Entry { get; init; }
    }
}
