using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>
/// 回避: whoever takes an exam reads, until its results are out, neither its questions with their keys nor its marks, whatever else his role allows.
/// A rehearsal asks staff what staff knows.
/// </summary>
internal sealed class Recusal(IDbContextProvider<TrainingExamsDbContext> contexts, ICurrentUser user) : ITransientDependency
{
    /// <summary>What the reader is asked or will be; for almost everybody nothing.</summary>
    public async Task<IReadOnlyList<Guid>> GetQuestionIdsAsync()
    {
        var context = await contexts.GetDbContextAsync();
        var paperIds = await OpenExams(context).Select(e => e.PaperId).Distinct().ToListAsync();
        return paperIds.Count == 0
            ? []
            : await context.Set<PaperItem>().Where(i => paperIds.Contains(i.PaperId)).Select(i => i.QuestionId).Distinct().ToListAsync();
    }

    /// <summary>Whether the reader takes the exam and its results are not out.</summary>
    public async Task<bool> ConcernsExamAsync(Guid examId) =>
        await OpenExams(await contexts.GetDbContextAsync()).AnyAsync(e => e.Id == examId);

    public async Task CheckExamAsync(Guid examId) => Refuse(await ConcernsExamAsync(examId));

    /// <summary>Also a paper that is not the exam's, but has a question of it.</summary>
    public async Task CheckPaperAsync(Guid paperId)
    {
        var ids = await GetQuestionIdsAsync();
        Refuse(
            ids.Count > 0
                && await (await contexts.GetDbContextAsync())
                    .Set<PaperItem>()
                    .AnyAsync(i => i.PaperId == paperId && ids.Contains(i.QuestionId))
        );
    }

    /// <summary>Of an exam whose results may be out, while another one asks the reader the same.</summary>
    public async Task CheckKeysOfExamAsync(Guid examId) => Refuse((await GetExamIdsAsync()).Contains(examId));

    /// <summary>All exams that have a question which the reader is asked or will be.</summary>
    public async Task<IReadOnlyList<Guid>> GetExamIdsAsync()
    {
        var ids = await GetQuestionIdsAsync();
        if (ids.Count == 0)
        {
            return [];
        }

        var context = await contexts.GetDbContextAsync();
        return await context
            .Exams.Where(e => context.Set<PaperItem>().Any(i => i.PaperId == e.PaperId && ids.Contains(i.QuestionId)))
            .Select(e => e.Id)
            .ToListAsync();
    }

    public async Task CheckQuestionAsync(Guid questionId) => Refuse((await GetQuestionIdsAsync()).Contains(questionId));

    /// <summary>Who takes an exam decides nothing about its marks, also when the results are out.</summary>
    public async Task CheckMayDecideAsync(Guid examId) => Refuse((await GetTakenAsync([examId])).Count > 0);

    /// <summary>Those of the exams that the reader takes.</summary>
    public async Task<IReadOnlySet<Guid>> GetTakenAsync(IReadOnlyCollection<Guid> examIds)
    {
        var own = Own(await contexts.GetDbContextAsync());
        return await own.Where(c => examIds.Contains(c.ExamId)).Select(c => c.ExamId).ToHashSetAsync();
    }

    private IQueryable<ExamCandidate> Own(TrainingExamsDbContext context)
    {
        var userId = user.Id;
        return context.Set<ExamCandidate>().Where(c => c.UserId == userId);
    }

    private IQueryable<Exam> OpenExams(TrainingExamsDbContext context) =>
        Own(context)
            .Join(context.Exams, c => c.ExamId, e => e.Id, (_, e) => e)
            .Where(e => e.Kind != ExamKind.Rehearsal && e.Status != ExamStatus.Released && e.Status != ExamStatus.Cancelled);

    private static void Refuse(bool isCandidate)
    {
        if (isCandidate)
        {
            throw new BusinessException(TrainingExamsErrorCodes.CandidateOfTheExam);
        }
    }
}
