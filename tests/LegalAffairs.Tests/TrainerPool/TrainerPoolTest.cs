using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Settings;
using LegalAffairs.Tests.Platform.Files;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Nominations;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainerPool;

/// <summary>What tests of the pool do again and again. The account "trainer" is of the demo's first batch; a session runs on 2026-03-09.</summary>
public abstract class TrainerPoolTest : ApiTest
{
    protected const string LedgerUrl = "/api/app/hours-ledger";
    protected const string MyHoursUrl = "/api/app/my-hours";
    protected const string NominationUrl = "/api/app/nomination";
    protected const string BatchUrl = "/api/app/trainer-batch";
    protected const string TrainerUrl = "/api/app/trainer";
    protected const string SessionUrl = "/api/app/training-session";
    protected const string MyTrainingUrl = "/api/app/my-training";
    protected const string InvitationUrl = "/api/app/invitation";
    protected const string MyTeachingUrl = "/api/app/my-teaching";
    protected const string SettingsUrl = "/api/app/trainer-pool-settings";
    protected static readonly DateTime Begin = LocalTime.ToUtc(new DateOnly(2026, 3, 9), new TimeOnly(9, 0));
    protected static readonly DateTime End = Begin.AddHours(3);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        // The clock jumps here, which must not end anybody's session.
        await Host.InUnitOfWorkAsync(async s =>
        {
            await s.GetRequiredService<ISettingManager>().SetAsync(IdentitySettingNames.IdleTimeoutMinutes, "100000");
            return 0;
        });
    }

    internal void GoTo(DateTime utc) => Clock.Now = new DateTimeOffset(utc, TimeSpan.Zero);

    internal Task<ApiClient> SignInStaffAsync() => SignInAsync(RoleNames.BureauStaff);

    internal Task<Guid> IdOfAsync(string userName) =>
        Host.InUnitOfWorkAsync(async s => (await s.GetRequiredService<IUserDirectory>().FindByUserNameAsync(userName))!.Id);

    internal static async Task<MyHoursDto> MineAsync(ApiClient client, int? year = null) =>
        (await client.GetAsync($"{MyHoursUrl}?year={year}")).ShouldSucceed().As<MyHoursDto>();

    internal static async Task<Guid> UploadAsync(ApiClient client, string name = "推荐表.pdf") =>
        (await client.UploadAsync("/api/app/file", name, SampleFiles.Pdf)).ShouldSucceed().Json.GetProperty("id").GetGuid();

    internal async Task<Dictionary<string, object?>> NominationOfAsync(ApiClient nominator, string userName) =>
        new(StringComparer.Ordinal)
        {
            ["userId"] = await IdOfAsync(userName),
            ["specialities"] = new[] { "行政许可" },
            ["introduction"] = "从事行政许可审查十年",
            ["fileIds"] = new[] { await UploadAsync(nominator) },
        };

    internal async Task<NominationDto> NominatedAsync(string userName)
    {
        var staff = await SignInAsync(DemoAccounts.SecondBureauStaff);
        return (await staff.PostAsync(NominationUrl, await NominationOfAsync(staff, userName))).ShouldSucceed().As<NominationDto>();
    }

    internal async Task<TrainerDto> AppointedAsync(string userName)
    {
        var (staff, nomination) = (await SignInStaffAsync(), await NominatedAsync(userName));
        (await staff.PostAsync($"{NominationUrl}/{nomination.Id}/approve")).ShouldSucceed();
        var input = new
        {
            noticeNumber = $"云司通〔2026〕{Guid.CreateVersion7():N}"[..30],
            appointedOn = "2026-03-02",
            nominationIds = new[] { nomination.Id },
        };
        var batch = (await staff.PostAsync(BatchUrl, input)).ShouldSucceed().As<TrainerBatchDto>();
        (await staff.PostAsync($"{BatchUrl}/{batch.Id}/publish")).ShouldSucceed();
        return await TrainerAsync(staff, userName);
    }

    internal async Task<TrainerDto> TrainerAsync(ApiClient staff, string userName)
    {
        var userId = await IdOfAsync(userName);
        var all = (await staff.GetAsync($"{TrainerUrl}?maxResultCount=1000")).ShouldSucceed().As<PagedResultDto<TrainerListDto>>();
        return (await staff.GetAsync($"{TrainerUrl}/{all.Items.Single(t => t.UserId == userId).Id}")).ShouldSucceed().As<TrainerDto>();
    }

    internal static Dictionary<string, object?> Plan() =>
        new(StringComparer.Ordinal)
        {
            ["title"] = "行政许可专题培训班",
            ["content"] = "学习许可审查要点",
            ["place"] = "云州市司法局二楼会议室",
            ["startTime"] = Begin,
            ["endTime"] = End,
            ["hours"] = 3.5m,
            ["agenda"] = new[]
            {
                new
                {
                    startTime = Begin,
                    endTime = End,
                    topic = "许可审查要点",
                    lecturer = (string?)null,
                },
            },
        };

    internal async Task<TrainingSessionDto> DraftAsync(params string[] participants)
    {
        var staff = await SignInStaffAsync();
        var session = (await staff.PostAsync(SessionUrl, Plan())).ShouldSucceed().As<TrainingSessionDto>();
        var userIds = new List<Guid>();
        foreach (var userName in participants)
        {
            userIds.Add(await IdOfAsync(userName));
        }

        (await staff.PostAsync($"{SessionUrl}/{session.Id}/participants", new { userIds })).ShouldSucceed();
        return session;
    }

    internal async Task<TrainingSessionDto> PublishedAsync(params string[] participants)
    {
        var session = await DraftAsync(participants);
        return (await (await SignInStaffAsync()).PostAsync($"{SessionUrl}/{session.Id}/publish")).ShouldSucceed().As<TrainingSessionDto>();
    }

    internal static async Task<string> CodeAsync(ApiClient presenter, Guid sessionId) =>
        (await presenter.GetAsync($"{SessionUrl}/{sessionId}/sign-in-code")).ShouldSucceed().As<SignInCodeDto>().Code;

    internal static object Lesson(Guid sessionId, Guid trainerId, int fromMinute = 0, int minutes = 90) =>
        new
        {
            sessionId,
            trainerId,
            topic = "许可审查要点",
            startTime = Begin.AddMinutes(fromMinute),
            endTime = Begin.AddMinutes(fromMinute + minutes),
        };

    internal async Task<InvitationDto> InvitedAsync(Guid sessionId, string userName = RoleNames.Trainer, int fromMinute = 0)
    {
        var staff = await SignInStaffAsync();
        var trainer = await TrainerAsync(staff, userName);
        return (await staff.PostAsync(InvitationUrl, Lesson(sessionId, trainer.Id, fromMinute))).ShouldSucceed().As<InvitationDto>();
    }
}
