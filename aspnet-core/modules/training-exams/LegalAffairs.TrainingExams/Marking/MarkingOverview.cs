using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>What there is to mark and what was marked.</summary>
internal sealed class MarkingOverview(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IPaperContents papers,
    Markers markers,
    MarkerUnits units
) : ITransientDependency
{
    public async Task<PagedResultDto<MarkingExamDto>> GetExamsAsync(GetMarkingExamsInput input)
    {
        var context = await contexts.GetDbContextAsync();
        var answers = context.OpenAnswers;
        var exams = context
            .Exams.Where(e => answers.Any(a => a.ExamId == e.Id))
            .WhereIf(input.OnlyUnfinished, e => answers.Any(a => a.ExamId == e.Id && a.Status != OpenAnswerStatus.Settled));
        var page = await exams
            .OrderBy(e => !answers.Any(a => a.ExamId == e.Id && a.Status != OpenAnswerStatus.Settled))
            .ThenByDescending(e => e.StartTime)
            .ThenBy(e => e.Id)
            .PageBy(input)
            .Select(e => new MarkingExamDto(
                e.Id,
                e.Title,
                e.Kind,
                e.Status,
                e.EndTime,
                e.DoubleMarking,
                answers.Count(a => a.ExamId == e.Id),
                answers.Count(a => a.ExamId == e.Id && a.Status == OpenAnswerStatus.Settled),
                answers.Count(a => a.ExamId == e.Id && a.Status == OpenAnswerStatus.Disputed)
            ))
            .ToListAsync();
        return new PagedResultDto<MarkingExamDto>(await exams.LongCountAsync(), page);
    }

    public async Task<IReadOnlyList<MarkingQuestionDto>> GetQuestionsAsync(Guid examId, Guid markerId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var exam =
            await context.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.Id == examId)
            ?? throw new EntityNotFoundException(typeof(Exam), examId);
        var answers = context.OpenAnswers.Where(a => a.ExamId == examId);
        var counts = await answers
            .GroupBy(a => new { a.Ordinal, a.Status })
            .Select(g => new
            {
                g.Key.Ordinal,
                g.Key.Status,
                Count = g.Count(),
            })
            .ToListAsync();
        var own = await CountAsync(answers.Where(a => a.Readings.Any(r => r.MarkerId == markerId && r.Points != null)));
        var mayMark = await markers.FindRefusalAsync(exam, markerId, now) is null;
        var available = mayMark ? await CountAsync(MarkingQueue.Available(answers, markerId, await units.GetOwnAsync(markerId), now)) : [];
        int Of(int ordinal, OpenAnswerStatus status) => counts.Where(c => c.Ordinal == ordinal && c.Status == status).Sum(c => c.Count);
        return
        [
            .. (await papers.GetAsync(exam.PaperId))
                .Items.Where(i => i.Kind == QuestionKind.ShortAnswer)
                .Select(i => new MarkingQuestionDto(
                    i.Ordinal,
                    i.Content.Stem,
                    i.Points,
                    counts.Where(c => c.Ordinal == i.Ordinal).Sum(c => c.Count),
                    Of(i.Ordinal, OpenAnswerStatus.Waiting),
                    Of(i.Ordinal, OpenAnswerStatus.Disputed),
                    Of(i.Ordinal, OpenAnswerStatus.Settled),
                    own.GetValueOrDefault(i.Ordinal),
                    available.GetValueOrDefault(i.Ordinal)
                )),
        ];
    }

    public async Task<PagedResultDto<OwnMarkingDto>> GetOwnAsync(Guid examId, Guid markerId, GetOwnMarkingsInput input)
    {
        var context = await contexts.GetDbContextAsync();
        var own = context
            .Set<AnswerReading>()
            .Where(r => r.MarkerId == markerId && r.Points != null)
            .Join(context.OpenAnswers, r => r.OpenAnswerId, a => a.Id, (r, a) => new { Reading = r, Answer = a })
            .Where(r => r.Answer.ExamId == examId)
            .WhereIf(input.Ordinal is not null, r => r.Answer.Ordinal == input.Ordinal);
        var isReleased = await context.Exams.AnyAsync(e => e.Id == examId && e.Status == ExamStatus.Released);
        var page = await own.OrderByDescending(r => r.Reading.MarkedTime)
            .ThenBy(r => r.Reading.Id)
            .PageBy(input)
            .Select(r => new OwnMarkingDto(
                r.Reading.Id,
                r.Answer.Ordinal,
                r.Reading.Points!.Value,
                r.Answer.MaxPoints,
                r.Reading.Comment,
                r.Reading.MarkedTime!.Value,
                !isReleased && (r.Answer.Status != OpenAnswerStatus.Settled || r.Answer.MarkersNeeded == 1)
            ))
            .ToListAsync();
        return new PagedResultDto<OwnMarkingDto>(await own.LongCountAsync(), page);
    }

    private static async Task<Dictionary<int, int>> CountAsync(IQueryable<OpenAnswer> answers) =>
        await answers
            .GroupBy(a => a.Ordinal)
            .Select(g => new { Ordinal = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Ordinal, g => g.Count);
}
