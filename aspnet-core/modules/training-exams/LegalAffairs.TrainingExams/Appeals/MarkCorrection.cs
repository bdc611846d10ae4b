using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.HandOver;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Appeals;

/// <summary>Other points for one question of one attempt; the old ones stay in its history.</summary>
internal sealed class MarkCorrection(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IPaperContents papers,
    AttemptScores scores,
    ExamAnalyses analyses,
    ExamHandOver handOver,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task CorrectAsync(Appeal appeal, Exam exam, CorrectionInput input, DateTime now)
    {
        var items = (await papers.GetAsync(exam.PaperId)).Items;
        if (input.Ordinal > items.Count)
        {
            throw new BusinessException(TrainingExamsErrorCodes.QuestionNotInPaper).WithData("number", input.Ordinal);
        }

        MarkRules.Check(input.Points, items[input.Ordinal - 1].Points);
        var context = await contexts.GetDbContextAsync();
        var mark = await context.Set<AttemptMark>().SingleAsync(m => m.AttemptId == appeal.AttemptId && m.Ordinal == input.Ordinal);
        if (mark.Points is not { } before)
        {
            throw new BusinessException(TrainingExamsErrorCodes.CorrectionOfUnmarked);
        }

        if (before == input.Points)
        {
            return;
        }

        var oldScore = await context.Attempts.Where(a => a.Id == appeal.AttemptId).Select(a => a.Score).SingleAsync();
        mark.Set(input.Points);
        var attempt = await scores.RefreshAsync(appeal.AttemptId, exam.MaxAttempts);
        var change = new PointsChange(before, input.Points, oldScore, attempt.Score);
        var cause = new ScoreChangeCause(null, appeal.Id, appeal.Reply!, appeal.AnswererId!.Value);
        context.Add(new ScoreChange(guids.Create(), attempt.Id, input.Ordinal, change, cause, now));
        context.Add(new AttemptEvent(guids.Create(), attempt.Id, AttemptEventKind.Regraded, now, change.Words(input.Ordinal), null));
        await analyses.RequestAsync(exam);
        await handOver.PublishAsync(exam, now);
    }
}
