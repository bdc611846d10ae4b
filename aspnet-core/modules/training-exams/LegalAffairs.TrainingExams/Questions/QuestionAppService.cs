using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Localization;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Questions;

namespace LegalAffairs.TrainingExams.Questions;

[Authorize(P.Default)]
internal sealed class QuestionAppService(
    IRepository<Question, Guid> questions,
    QuestionCategories categories,
    QuestionDoubles doubles,
    QuestionDtos dtos,
    Recusal recusal
) : ApplicationService, IQuestionAppService
{
    private static readonly Sorting<Question> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<PagedResultDto<QuestionListDto>> GetListAsync(GetQuestionsInput input)
    {
        var tree = await categories.GetTreeAsync();
        var recused = await recusal.GetQuestionIdsAsync();
        var query = (await questions.GetQueryableAsync()).IgnoreAutoIncludes().Filtered(input, tree).Without(recused);
        var totalCount = await query.LongCountAsync();
        var page = Sorting.Apply(query, input.Sorting).PageBy(input);
        return new PagedResultDto<QuestionListDto>(totalCount, await QuestionDtos.ListAsync(page, tree));
    }

    public async Task<QuestionDto> GetAsync(Guid id) => await dtos.OfAsync(await questions.GetAsync(id));

    public async Task<ListResultDto<QuestionVersionDto>> GetVersionsAsync(Guid id) => new(await dtos.VersionsOfAsync(id));

    public async Task<ListResultDto<QuestionTagDto>> GetTagsAsync()
    {
        var tags = await (await questions.GetQueryableAsync())
            .SelectMany(q => q.Tags)
            .GroupBy(t => t.Name)
            .Select(g => new { Name = g.Key, Count = g.Count() })
            .OrderByDescending(t => t.Count)
            .ThenBy(t => t.Name)
            .ToListAsync();
        return new ListResultDto<QuestionTagDto>([.. tags.Select(t => new QuestionTagDto(t.Name, t.Count))]);
    }

    [Authorize(P.Edit)]
    public async Task<QuestionTrialDto> TryContentAsync(TryQuestionInput input)
    {
        var content = input.Content!.ToContent(input.Kind);
        var problems = QuestionRules.ProblemsOf(input.Kind, content);
        return new QuestionTrialDto(
            [.. problems.Select(p => new QuestionProblemDto($"DisplayName:{p.Field}", NamedArguments.Fill(L[p.Code], p.NamedValues)))],
            await doubles.FindAsync(content.Hash(input.Kind), input.QuestionId, await categories.GetTreeAsync())
        );
    }

    [Authorize(P.Edit)]
    public async Task<QuestionDto> CreateAsync(CreateQuestionInput input)
    {
        var placement = await PlacementOfAsync(input);
        var content = input.Content!.ToContent(input.Kind);
        var question = new Question(GuidGenerator.Create(), GuidGenerator.Create(), input.Kind, content, placement, CurrentUser.Id, Now);
        return await dtos.OfAsync(await questions.InsertAsync(question, autoSave: true));
    }

    [Authorize(P.Edit)]
    public async Task<QuestionDto> UpdateAsync(Guid id, UpdateQuestionInput input)
    {
        var placement = await PlacementOfAsync(input);
        var question = await questions.GetAsync(id);
        SetConcurrencyStampIfNotNull(question, input.ConcurrencyStamp);
        question.Edit(GuidGenerator.Create(), input.Content!.ToContent(question.Kind), CurrentUser.Id, Now);
        question.Place(placement);
        return await SaveAsync(question);
    }

    [Authorize(P.Review)]
    public async Task<QuestionDto> ReviewAsync(Guid id, ReviewQuestionInput input)
    {
        var question = await questions.GetAsync(id);
        question.Review(input.VersionNumber, CurrentUser.Id, Now);
        return await SaveAsync(question);
    }

    [Authorize(P.Review)]
    public async Task<QuestionsReviewedDto> ReviewManyAsync(ReviewQuestionsInput input)
    {
        var read = input.Questions.DistinctBy(q => q.Id).ToDictionary(q => q.Id, q => q.VersionNumber);
        var reviewable = (await questions.GetListAsync(q => read.Keys.Contains(q.Id))).FindAll(q =>
            q.MayBeReviewedBy(CurrentUser.Id) && q.LatestVersionNumber == read[q.Id]
        );
        foreach (var question in reviewable)
        {
            question.Review(read[question.Id], CurrentUser.Id, Now);
        }

        return new QuestionsReviewedDto(reviewable.Count, read.Count - reviewable.Count);
    }

    [Authorize(P.Review)]
    public async Task<QuestionDto> ReturnToDraftAsync(Guid id, QuestionReasonInput input)
    {
        var question = await questions.GetAsync(id);
        question.ReturnToDraft(GuidGenerator.Create(), input.Reason, Now);
        return await SaveAsync(question);
    }

    [Authorize(P.Edit)]
    public async Task<QuestionDto> RetireAsync(Guid id, QuestionReasonInput input)
    {
        var question = await questions.GetAsync(id);
        question.Retire(input.Reason);
        return await SaveAsync(question);
    }

    [Authorize(P.Edit)]
    public async Task<QuestionDto> RestoreAsync(Guid id)
    {
        var question = await questions.GetAsync(id);
        question.Restore();
        return await SaveAsync(question);
    }

    [Authorize(P.Edit)]
    public async Task DeleteAsync(Guid id)
    {
        // Without its versions: the question is only marked as deleted, and removing it would really remove what is loaded with it.
        var question =
            await (await questions.WithDetailsAsync()).IgnoreAutoIncludes().FirstOrDefaultAsync(q => q.Id == id)
            ?? throw new EntityNotFoundException(typeof(Question), id);
        question.CheckMayBeDeleted();
        await questions.DeleteAsync(question);
    }

    private async Task<QuestionPlacement> PlacementOfAsync(QuestionInputBase input)
    {
        await categories.CheckExistsAsync(input.CategoryId);
        return new QuestionPlacement(input.CategoryId, input.Difficulty, QuestionPlacement.Clean(input.Tags ?? []));
    }

    private async Task<QuestionDto> SaveAsync(Question question)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(question);
    }

    private static Sorting<Question> CreateSorting()
    {
        var sorting = new Sorting<Question>("creationTime desc") { ThenBy = q => q.Id };
        sorting.Add("kind", q => q.Kind);
        sorting.Add("difficulty", q => q.Difficulty);
        sorting.Add("status", q => q.Status);
        sorting.Add("creationTime", q => q.CreationTime);
        sorting.Add("lastModificationTime", q => q.LastModificationTime);
        return sorting;
    }
}
