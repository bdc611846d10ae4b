using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Text;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Data;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.People;

/// <summary>One import of a person at a time.</summary>
public sealed class ImportTurnTests : CertificationTest
{
    private const string Header = "姓名,身份证号,单位,岗位,用工性质,账号\n";
    private const string Unit = "云州市城市管理执法支队";

    [Fact]
    public async Task A_second_import_waits_for_the_first_unless_that_one_died()
    {
        var staff = await SignInStaffAsync();
        var userId = await UserIdAsync(RoleNames.BureauStaff);
        await Host.InUnitOfWorkAsync(services => BeginAsync(services, userId));
        var upload = () => staff.UploadAsync($"{ImportUrl}/import?mode=0", "people.csv", Encoding.UTF8.GetBytes(Header));

        (await upload()).ShouldBeRefused(HttpStatusCode.Forbidden, "Certification:ImportUnderWay");
        Clock.Advance(TimeSpan.FromMinutes(6));

        var lost = (await staff.GetAsync($"{ImportUrl}/runs")).ShouldSucceed().As<ListResultDto<PersonImportRunDto>>().Items.Single();
        (lost.State, lost.Problem!.Contains("中断", StringComparison.Ordinal)).ShouldBe((ImportRunState.Failed, true));
        (await upload()).ShouldSucceed();
    }

    [Fact]
    public async Task Of_two_imports_begun_at_once_one_is_refused()
    {
        var staff = await SignInStaffAsync();
        var rows = string.Concat(Enumerable.Range(0, 3000).Select(i => $"人员{i},{Numbers.Nth(FreeNumber + i)},{Unit},执法员,在编,\n"));
        var content = Encoding.UTF8.GetBytes(Header + rows);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => staff.UploadAsync($"{ImportUrl}/import?mode=2", "people.csv", content))
        );

        answers.Single(a => a.Status != HttpStatusCode.OK).ShouldBeRefused(HttpStatusCode.Forbidden, "Certification:ImportUnderWay");
        var runs = (await staff.GetAsync($"{ImportUrl}/runs")).ShouldSucceed().As<ListResultDto<PersonImportRunDto>>().Items;
        runs.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_asked_while_the_first_was_not_yet_committed_is_refused_too()
    {
        var userId = await UserIdAsync(RoleNames.BureauStaff);
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = Host.InUnitOfWorkAsync(async services =>
        {
            await BeginAsync(services, userId);
            begun.SetResult();
            await goOn.Task;
            return true;
        });
        await begun.Task;
        var second = Host.InUnitOfWorkAsync(services => BeginAsync(services, userId));
        await Task.Delay(200);
        goOn.SetResult();

        await first;
        (await Should.ThrowAsync<BusinessException>(second)).Code.ShouldBe("Certification:ImportUnderWay");
    }

    [Fact]
    public async Task What_was_given_up_as_dead_saves_nothing_when_it_comes_back()
    {
        var staff = await SignInStaffAsync();
        var userId = await UserIdAsync(RoleNames.BureauStaff);
        var dead = await Host.InUnitOfWorkAsync(services => BeginAsync(services, userId));
        Clock.Advance(TimeSpan.FromMinutes(6));
        await Host.InUnitOfWorkAsync(services => BeginAsync(services, userId));

        var job = new ImportJob(
            dead.Id,
            userId,
            ImportRunKind.People,
            ImportMode.GoodRows,
            "大名单.xlsx",
            Stream.Null,
            new ClaimsPrincipal(),
            DataScope.Everything,
            CultureInfo.InvariantCulture
        );
        await Should.ThrowAsync<AbpDbConcurrencyException>(
            Host.InUnitOfWorkAsync(async services =>
            {
                await services.GetRequiredService<ImportRuns>().FinishAsync(job, new { }, imported: 1);
                return true;
            })
        );

        var runs = (await staff.GetAsync($"{ImportUrl}/runs")).ShouldSucceed().As<ListResultDto<PersonImportRunDto>>().Items;
        runs.Select(r => r.State).ShouldBe([ImportRunState.Reading, ImportRunState.Failed]);
        runs[1].Problem!.ShouldContain("中断");
    }

    private static Task<ImportRun> BeginAsync(IServiceProvider services, Guid userId) =>
        services.GetRequiredService<ImportRuns>().BeginAsync(ImportRunKind.People, ImportMode.GoodRows, "大名单.xlsx", userId);
}
