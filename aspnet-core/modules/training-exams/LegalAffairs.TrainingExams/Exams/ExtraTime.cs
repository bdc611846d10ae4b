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
    AttemptNews news,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<Exam> GrantAsync(Guid examId, GrantTimeInput input, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        await ExamDoor.HoldAsync(context, [examId]);
        var exam = await context.Exams.SingleOrDefaultAsync(e => e.Id == examId) ?? throw new EntityNotFoundException(typeof(Exam), examId);
        exam.CheckIs(ExamStatus.Scheduled, TrainingExamsErrorCodes.ExamNotOpen);
        exam.ConcurrencyStamp = input.ConcurrencyStamp;
        // Also where only one person's minutes change: sent again, the request finds another stamp and gives nothing twice.
        context.Entry(exam).Property(e => e.CompensationMinutes).IsModified = true;
        if (input.UserId is { } userId)
        {
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
        await MoveDeadlinesAsync(context, exam, input, now);
        return exam;
    }

    // In one statement: candidates go on saving and handing in meanwhile, and none of them is told to try again.
    private async Task MoveDeadlinesAsync(TrainingExamsDbContext context, Exam exam, GrantTimeInput input, DateTime now)
    {
        var open = context.Attempts.Where(a => a.ExamId == exam.Id && a.Status == AttemptStatus.InProgress);
        if (input.UserId is { } userId)
        {
            open = open.Where(a => a.UserId == userId);
        }

        await open.ExecuteUpdateAsync(s => s.SetProperty(a => a.DeadlineTime, a => a.DeadlineTime!.Value.AddMinutes(input.Minutes)));
        var detail = $"+{input.Minutes} {input.Reason.Trim()}";
        var ids = await open.Select(a => a.Id).ToListAsync();
        List<Guid> about = input.UserId is null ? [exam.Id] : ids;
        about.ForEach(id => news.TellAfterCommit(unitOfWorkManager.Current!, id));
        var events = ids.Select(id => new AttemptEvent(guids.Create(), id, AttemptEventKind.TimeGranted, now, detail, address: null));
        await new BulkInsert<AttemptEvent>(context).InsertAsync(events, CancellationToken.None);
    }
}
