using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace LegalAffairs.TrainingExams.Demo;

/// <summary>
/// An exam whose results are out, one that the officer may start at once, and one next week. The rules refuse to schedule what has begun;
/// here they are told an earlier time, at which it was right.
/// </summary>
internal sealed class DemoExams(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUserDirectory users,
    IUnitDirectory units,
    ExamAnalyses analyses,
    AttemptTimeOut timeOut,
    IConfiguration configuration,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    public const string AttemptsKey = "App:DemoExamAttempts";

    private const ulong Seed = 20_260_302;
    private const int UsualAttempts = 300;
    private const int Absentees = 12;
    private const int DaysSince = 20;
    private const int DaysUntil = 7;
    private const int OpenDays = 14;
    private const int OpenCandidates = 20;
    private const int EveryNthRunsOutOfTime = 41;
    private static readonly int[] DeviceChangers = [7, 19];

    public async Task CreateAsync(DemoPaperIds papers)
    {
        var context = await contexts.GetDbContextAsync();
        var officer = (await users.FindByUserNameAsync(RoleNames.Officer))!.Id;
        var enforcers = (await users.GetActiveInRoleAsync(RoleNames.Officer)).Select(u => u.Id).Where(id => id != officer).ToList();
        var (now, today) = (time.GetUtcNow().UtcDateTime, time.Today());
        var attempts = configuration.GetValue(AttemptsKey, UsualAttempts);

        var finished = LocalTime.ToUtc(today.AddDays(-DaysSince), new TimeOnly(9, 0));
        await CreateFinishedAsync(
            context,
            Plan("服务型行政执法知识考试", papers.Knowledge, finished, finished.AddHours(2), ExamDisclosure.Everything) with
            {
                IsQualification = true,
            },
            [officer, .. enforcers.Take(attempts - 1 + Absentees)]
        );

        var begun = now.AddMinutes(-1);
        await CreateAsync(
            context,
            Plan("执法人员综合能力在线测试", papers.Ability, begun, begun.AddDays(OpenDays), ExamDisclosure.OwnAnswers),
            [officer, .. enforcers.Take(OpenCandidates)]
        );

        var nextWeek = LocalTime.ToUtc(today.AddDays(DaysUntil), new TimeOnly(9, 0));
        await CreateAsync(
            context,
            Plan("执法人员综合能力集中考试", papers.Ability, nextWeek, nextWeek.AddHours(2), ExamDisclosure.Score) with
            {
                IsQualification = true,
            },
            [officer, .. enforcers.Skip(OpenCandidates).Take(2 * OpenCandidates)]
        );
    }

    private static ExamPlan Plan(string title, Guid paperId, DateTime start, DateTime end, ExamDisclosure disclosure) =>
        ExamPlan.From(
            new CreateExamInput
            {
                Title = $"{LocalTime.DayOf(start).Year}年{title}",
                PaperId = paperId,
                StartTime = start,
                EndTime = end,
                ShuffleQuestions = true,
                ShuffleOptions = true,
                PassMark = 60,
                Disclosure = disclosure,
            }
        );

    private async Task CreateFinishedAsync(TrainingExamsDbContext context, ExamPlan plan, IReadOnlyList<Guid> people)
    {
        var (exam, paper, candidates) = await ScheduleAsync(context, plan, people);
        var dice = new DemoDice(Seed);
        var answers = new DemoAnswers(dice, paper);
        var attempts = candidates.ConvertAll(c => NewAttempt(exam, c));
        var orders = OrdersOf(attempts, paper, exam);
        var sittings = new List<DemoSitting>();
        foreach (var (place, person) in PeopleOf(candidates.Count, dice).Index().Where(p => !p.Item.IsAbsent))
        {
            var sitting = new DemoSitting(attempts[place], orders[place].Questions, exam, candidates[place], guids);
            sitting.Run(paper, answers, dice, person);
            sittings.Add(sitting);
        }

        var marks = sittings.SelectMany(s => s.Mark(paper)).ToList();
        await InsertAsync(context, attempts);
        await InsertAsync(context, orders);
        await InsertAsync(context, sittings.SelectMany(s => s.Answers));
        await InsertAsync(context, sittings.SelectMany(s => s.Events));
        await InsertAsync(context, marks);
        await timeOut.CloseAsync(context, attempts.ConvertAll(a => a.Id), exam.EndTime, CancellationToken.None);
        await context
            .Attempts.Where(a => a.ExamId == exam.Id)
            .ExecuteUpdateAsync(s =>
                s.SetProperty(a => a.LastSavedTime, a => a.SubmittedTime).SetProperty(a => a.LastSeenTime, a => a.SubmittedTime)
            );
        exam.Close(exam.EndTime.AddSeconds(20));
        exam.Release(exam.EndTime.AddDays(2));
        await analyses.RequestAsync(exam);
    }

    private async Task CreateAsync(TrainingExamsDbContext context, ExamPlan plan, IReadOnlyList<Guid> people)
    {
        var (exam, paper, candidates) = await ScheduleAsync(context, plan, people);
        var attempts = candidates.ConvertAll(c => NewAttempt(exam, c));
        await InsertAsync(context, attempts);
        await InsertAsync(context, OrdersOf(attempts, paper, exam));
    }

    private async Task<(Exam Exam, PaperContent Paper, List<ExamCandidate> Candidates)> ScheduleAsync(
        TrainingExamsDbContext context,
        ExamPlan plan,
        IReadOnlyList<Guid> people
    )
    {
        var paper = await PaperContents.ReadAsync(context, plan.PaperId, CancellationToken.None);
        var now = time.GetUtcNow().UtcDateTime;
        var planned = plan.StartTime < now ? plan.StartTime.AddDays(-5) : now;
        var exam = new Exam(guids.Create(), ExamKind.Regular, makesUpForId: null, plan)
        {
            CreationTime = planned,
            CreatorId = (await users.FindByUserNameAsync(RoleNames.BureauStaff))?.Id,
        };
        exam.Schedule(people.Count, paper.TotalPoints, planned);
        context.Add(exam);
        await context.SaveChangesAsync();
        var candidates = new List<ExamCandidate>();
        foreach (var person in people)
        {
            candidates.Add(new ExamCandidate(guids.Create(), exam.Id, person, await units.FindUnitOfUserAsync(person)));
        }

        await InsertAsync(context, candidates);
        return (exam, paper, candidates);
    }

    // The first is the officer account, who was there and did well.
    private static IEnumerable<DemoCandidate> PeopleOf(int count, DemoDice dice)
    {
        var step = count / Absentees;
        return Enumerable
            .Range(0, count)
            .Select(i => new DemoCandidate(
                i == 0 ? 1.5 : dice.Normal(),
                IsAbsent: i % step == step - 1 && i / step < Absentees,
                RunsOutOfTime: i > 0 && i % EveryNthRunsOutOfTime == 1,
                ChangesDevice: DeviceChangers.Contains(i)
            ));
    }

    private Attempt NewAttempt(Exam exam, ExamCandidate candidate) => new(guids.Create(), exam, candidate, number: 1);

    private static List<AttemptOrder> OrdersOf(List<Attempt> attempts, PaperContent paper, Exam exam) =>
        attempts.ConvertAll(a => new AttemptOrder(a.Id, ShownQuestion.OrderOf(paper, exam)));

    private static Task InsertAsync<T>(TrainingExamsDbContext context, IEnumerable<T> rows)
        where T : class => new BulkInsert<T>(context).InsertAsync(rows, CancellationToken.None);
}
