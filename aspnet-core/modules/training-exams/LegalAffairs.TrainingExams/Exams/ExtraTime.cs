using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>延时, for one or for the whole room. Pages that are open are told at once.</summary>
internal sealed class ExtraTime(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    AttemptReopening reopening,
    AttemptNews news,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<GrantedTime> GrantAsync(Guid examId, GrantTimeInput input, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        await ExamDoor.HoldAsync(context, [examId]);
        var exam = await context.Exams.SingleOrDefaultAsync(e => e.Id == examId) ?? throw new EntityNotFoundException(typeof(Exam), examId);
        exam.CheckMayBeGivenTime();
        exam.ConcurrencyStamp = input.ConcurrencyStamp;
        // Also where only one person's minutes change: sent again, the request finds another stamp and gives nothing twice.
        context.Entry(exam).Property(e => e.CompensationMinutes).IsModified = true;
        if (input.UserId is { } userId)
        {
            await CheckIsOfUseAsync(context, exam, userId, input.Minutes, now);
            var candidate =
                await context.Set<ExamCandidate>().SingleOrDefaultAsync(c => c.ExamId == exam.Id && c.UserId == userId)
                ?? throw new BusinessException(TrainingExamsErrorCodes.CandidateUnknown);
            candidate.GrantTime(input.Minutes);
        }
        else
        {
            exam.Compensate(input.Minutes);
        }

        await context.SaveChangesAsync();
        return await MoveDeadlinesAsync(context, exam, input, now);
    }

    // In one statement: candidates go on saving and handing in meanwhile, and none of them is told to try again.
    private async Task<GrantedTime> MoveDeadlinesAsync(TrainingExamsDbContext context, Exam exam, GrantTimeInput input, DateTime now)
    {
        var last = await LastOfEachAsync(context, exam, input.UserId);
        await last.Where(a => a.Status == AttemptStatus.InProgress || a.Status == AttemptStatus.TimedOut)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.DeadlineTime, a => a.DeadlineTime!.Value.AddMinutes(input.Minutes)));
        var writing = await last.Where(a => a.Status == AttemptStatus.InProgress).Select(a => a.Id).ToListAsync();
        var reopened = await reopening.ReopenAsync(exam, last.Where(a => a.Status == AttemptStatus.TimedOut && a.DeadlineTime > now));
        var detail = $"+{input.Minutes} {input.Reason.Trim()}";
        AttemptEvent EventOf(Guid id, AttemptEventKind kind) => new(guids.Create(), id, kind, now, detail, address: null);
        await new BulkInsert<AttemptEvent>(context).InsertAsync(
            writing
                .Select(id => EventOf(id, AttemptEventKind.TimeGranted))
                .Concat(reopened.Select(id => EventOf(id, AttemptEventKind.Reopened))),
            CancellationToken.None
        );
        IEnumerable<Guid> about = input.UserId is null ? [exam.Id] : writing.Concat(reopened);
        about.ToList().ForEach(id => news.TellAfterCommit(unitOfWorkManager.Current!, id));
        return new GrantedTime(exam, writing.Count + reopened.Count, reopened.Count);
    }

    // Starts wait at the door, so that nobody begins a further attempt in between.
    private static async Task<IQueryable<Attempt>> LastOfEachAsync(TrainingExamsDbContext context, Exam exam, Guid? userId)
    {
        var all = context.Attempts.Where(a => a.ExamId == exam.Id && (userId == null || a.UserId == userId));
        if (exam.MaxAttempts == 1)
        {
            return all;
        }

        var earlier = await all.Where(a => all.Any(later => later.UserId == a.UserId && later.Number > a.Number))
            .Select(a => a.Id)
            .ToListAsync();
        return all.Where(a => !EF.Parameter(earlier).Contains(a.Id));
    }

    // Minutes that can't be written in would look as if they had been given.
    private static async Task CheckIsOfUseAsync(TrainingExamsDbContext context, Exam exam, Guid userId, int minutes, DateTime now)
    {
        var last = await context
            .Attempts.AsNoTracking()
            .Where(a => a.ExamId == exam.Id && a.UserId == userId)
            .OrderByDescending(a => a.Number)
            .FirstOrDefaultAsync();
        var mayBeginAnew = last?.Number < exam.MaxAttempts && now < exam.LastMoment;
        if (last?.Status == AttemptStatus.Submitted && !mayBeginAnew)
        {
            throw new BusinessException(TrainingExamsErrorCodes.HandedInAlready);
        }

        if (last?.Status == AttemptStatus.TimedOut && !mayBeginAnew && last.DeadlineTime!.Value.AddMinutes(minutes) <= now)
        {
            var since = Math.Ceiling((now - last.DeadlineTime.Value).TotalMinutes);
            throw new BusinessException(TrainingExamsErrorCodes.TimeGrantedTooShort).WithData("minutes", since);
        }
    }
}

/// <param name="Extended">Who has more time to write now.</param>
/// <param name="Reopened">Of them those who had been timed out.</param>
internal sealed record GrantedTime(Exam Exam, int Extended, int Reopened);
