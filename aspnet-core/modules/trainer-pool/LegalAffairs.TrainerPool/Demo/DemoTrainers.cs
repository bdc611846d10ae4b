using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Nominations;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool.Demo;

/// <summary>The first batch: nominated, reviewed and appointed by the same acts as everybody, told an earlier time.</summary>
internal sealed class DemoTrainers(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    TrainerRoles roles,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int DaysSince = 300;
    private const int DaysOfReview = 5;
    private const int TermYears = 3;

    private static readonly (string[] Specialities, string Introduction)[] Profiles =
    [
        (["行政处罚", "执法文书"], "从事执法监督十二年，主讲行政处罚程序与案卷制作。"),
        (["市场监管"], "长期在市场监管一线办案，擅长讲解食品安全执法实务。"),
        (["生态环境", "行政检查"], "主持过多起环境污染案件查办，主讲现场检查与取证。"),
        (["城市管理"], "参与起草云州市城市管理执法指引，主讲柔性执法方式。"),
        (["交通运输", "行政强制"], "主讲治超执法与行政强制措施的适用。"),
        (["行政复议", "行政诉讼"], "代理行政应诉案件百余件，主讲败诉案件分析。"),
        (["卫生健康"], "主讲医疗卫生监督执法与信用监管。"),
        (["服务型行政执法", "行政处罚"], "推动轻微违法免罚清单落地，主讲教育与处罚相结合。"),
    ];

    public async Task<IReadOnlyList<Trainer>> CreateAsync(DemoCast cast)
    {
        var context = await contexts.GetDbContextAsync();
        var day = time.Today().AddDays(-DaysSince);
        var then = LocalTime.StartOfDay(day);
        var batch = new TrainerBatch(guids.Create(), $"云司通〔{day.Year}〕17号", day, TermYears);
        batch.Publish(1, then);
        context.Add(batch);
        var trainers = new List<Trainer>();
        foreach (var (userId, profile) in cast.Trainers.Zip(Profiles))
        {
            var content = new NominationContent(profile.Specialities, profile.Introduction, []);
            var nomination = new Nomination(guids.Create(), userId, cast.Units[userId], userId, content, then.AddDays(-DaysOfReview - 1));
            nomination.Approve(cast.StaffId, then.AddDays(-DaysOfReview));
            nomination.PutInto(batch.Id);
            nomination.Appoint(cast.StaffId, then);
            var trainer = new Trainer(guids.Create(), userId);
            trainer.Appoint(batch, nomination, cast.StaffId);
            context.AddRange(nomination, trainer);
            trainers.Add(trainer);
        }

        await roles.FollowAsync(trainers, time.Today());
        return trainers;
    }
}
