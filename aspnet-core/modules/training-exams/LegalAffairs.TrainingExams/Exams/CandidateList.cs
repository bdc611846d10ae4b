using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>Candidates with their latest attempt: the list before the exam, the room while it runs.</summary>
internal sealed class CandidateList(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    CandidateFilter filter,
    AnsweredQuestions answered,
    IPaperContents papers,
    IUnitDirectory units,
    IUserDirectory users,
    ExamStaff staff,
    Recusal recusal
) : ITransientDependency
{
    private static readonly Sorting<Row> Sorting = CreateSorting();

    public async Task<PagedResultDto<ExamCandidateDto>> GetAsync(Guid examId, GetCandidatesInput input)
    {
        var hidesScores = await recusal.ConcernsExamAsync(examId);
        var context = await contexts.GetDbContextAsync();
        var all = context.Set<ExamCandidate>().Where(c => c.ExamId == examId);
        var candidates = await filter.ApplyAsync(all, input.Filter, input.OrganizationUnitId);
        var rows = candidates.Select(c => new Row
        {
            Candidate = c,
            Attempt = context
                .Attempts.Where(a => a.ExamId == examId && a.UserId == c.UserId)
                .OrderByDescending(a => a.Number)
                .FirstOrDefault(),
        });
        // An order tells as much as the scores that make it.
        var sorting = hidesScores && input.Sorting?.Contains("score", StringComparison.OrdinalIgnoreCase) == true ? null : input.Sorting;
        var page = await Sorting.Apply(rows, sorting).PageBy(input).AsNoTracking().ToListAsync();
        var userIds = page.ConvertAll(r => r.Candidate.UserId);
        var (people, staffed) = (await users.GetManyAsync(userIds), await staff.AmongAsync(userIds));
        var known = await units.GetAllAsync();
        var counts = await answered.CountAsync([.. page.Select(r => r.Attempt).OfType<Attempt>().Select(a => a.Id)]);
        return new PagedResultDto<ExamCandidateDto>(
            await candidates.LongCountAsync(),
            page.ConvertAll(r =>
                DtoOf(r, people, known, r.Attempt is { } attempt ? counts.GetValueOrDefault(attempt.Id) : 0) with
                {
                    IsStaff = staffed.Contains(r.Candidate.UserId),
                    Score = hidesScores ? null : r.Attempt?.Score,
                }
            )
        );
    }

    public async Task<ExamRoomDto> CountAsync(Exam exam, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var attempts = context.Attempts.Where(a => a.ExamId == exam.Id);
        if (exam.MaxAttempts > 1)
        {
            // Who begins anew is one person still.
            attempts = attempts.Where(a =>
                !context.Attempts.Any(later => later.ExamId == a.ExamId && later.UserId == a.UserId && later.Number > a.Number)
            );
        }

        var counts = await attempts
            .GroupBy(a => a.Status)
            .Select(g => new { Status = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Status, g => g.Count);
        var candidates = await context.Set<ExamCandidate>().CountAsync(c => c.ExamId == exam.Id);
        var questions = (await papers.GetAsync(exam.PaperId)).Items.Count;
        int Of(AttemptStatus status) => counts.GetValueOrDefault(status);
        var (working, submitted, timedOut) = (Of(AttemptStatus.InProgress), Of(AttemptStatus.Submitted), Of(AttemptStatus.TimedOut));
        return new ExamRoomDto(now, candidates, working + submitted + timedOut, working, submitted, timedOut, questions);
    }

    public async Task<bool> ContainsAsync(Guid examId, Guid attemptId) =>
        await (await contexts.GetDbContextAsync()).Attempts.AnyAsync(a => a.Id == attemptId && a.ExamId == examId);

    private static ExamCandidateDto DtoOf(
        Row row,
        IReadOnlyDictionary<Guid, UserInfo> people,
        IReadOnlyDictionary<Guid, UnitInfo> units,
        int answered
    )
    {
        var (candidate, attempt) = (row.Candidate, row.Attempt);
        var unit = candidate.OrganizationUnitId is { } id ? units.GetValueOrDefault(id) : null;
        return new ExamCandidateDto(
            candidate.UserId,
            people.TryGetValue(candidate.UserId, out var person) ? person.DisplayName : string.Empty,
            candidate.OrganizationUnitId,
            unit?.Name,
            candidate.ExtraMinutes,
            candidate.DrawId is not null,
            attempt?.Id,
            attempt?.Number ?? 0,
            attempt?.Status,
            attempt?.StartedTime,
            attempt?.DeadlineTime,
            attempt?.LastSavedTime,
            attempt?.LastSeenTime,
            attempt?.LastAddress,
            attempt?.SubmittedTime,
            attempt?.TakeOvers ?? 0,
            attempt?.FocusLosses ?? 0,
            answered,
            attempt?.Score,
            IsStaff: false
        );
    }

    private static Sorting<Row> CreateSorting()
    {
        var sorting = new Sorting<Row>("organizationUnitId") { ThenBy = r => r.Candidate.Id };
        sorting.Add("organizationUnitId", r => r.Candidate.OrganizationUnitId);
        sorting.Add("attemptStatus", r => r.Attempt!.Status);
        sorting.Add("lastSavedTime", r => r.Attempt!.LastSavedTime);
        sorting.Add("focusLosses", r => r.Attempt!.FocusLosses);
        sorting.Add("score", r => r.Attempt!.Score);
        return sorting;
    }

    private sealed class Row
    {
        public required ExamCandidate Candidate { get; init; }

        public Attempt? Attempt { get; init; }
    }
}
