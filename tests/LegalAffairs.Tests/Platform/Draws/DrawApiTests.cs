using System.Net;
using System.Text;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Data;
using LegalAffairs.Platform.Draws;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.Draws;

public sealed class DrawApiTests : ApiTest
{
    private const string Url = "/api/app/draw";
    private const string Key = "test:1";
    private const string Subject = "《基层执法考试》抽取考生";

    [Fact]
    public async Task The_auditor_finds_a_draw_and_computes_it_again()
    {
        var draw = await DrawnAsync();
        var auditor = await SignInAsync(RoleNames.Auditor);

        var found = (await auditor.GetAsync($"{Url}?filter={Uri.EscapeDataString("基层执法")}&status={DrawStatus.Drawn}"))
            .ShouldSucceed()
            .As<PagedResultDto<DrawListDto>>()
            .Items.ShouldHaveSingleItem();
        (found.Id, found.Count, found.CandidateCount, found.Witness).ShouldBe((draw.Id, 2, 5, "张三"));
        (await auditor.GetAsync($"{Url}?filter=nothing")).ShouldSucceed().As<PagedResultDto<DrawListDto>>().TotalCount.ShouldBe(0);

        var check = (await auditor.GetAsync($"{Url}/{draw.Id}/check")).ShouldSucceed().As<DrawCheckDto>();
        check.Faults.ShouldBeEmpty();
        (check.ListSha256, check.SecretSha256).ShouldBe((draw.ListSha256, draw.SecretSha256));

        var receipt = DrawReceipt.FromJson(
            Encoding.UTF8.GetBytes((await auditor.GetAsync($"{Url}/{draw.Id}/receipt")).ShouldSucceed().Text)
        );
        DrawVerification.Check(receipt).ShouldBeEmpty();
        receipt.Drawn.Select(d => d.Id).ShouldBe(draw.Drawn);
    }

    [Theory]
    [InlineData("候选人", "候选员", DrawFault.List, DrawFault.Seed)]
    [InlineData("LegalAffairs draw", "Other draw", DrawFault.List)]
    public async Task A_list_that_was_changed_in_the_database_is_found_out(string from, string to, params DrawFault[] faults)
    {
        var draw = await DrawnAsync();
        await Host.InUnitOfWorkAsync(async services =>
        {
            var context = await services.GetRequiredService<IDbContextProvider<PlatformDbContext>>().GetDbContextAsync();
            await context
                .Set<VerifiableDraw>()
                .Where(d => d.Id == draw.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(d => d.List, d => d.List.Replace(from, to)));
            return true;
        });
        var auditor = await SignInAsync(RoleNames.Auditor);

        var check = (await auditor.GetAsync($"{Url}/{draw.Id}/check")).ShouldSucceed().As<DrawCheckDto>();

        check.Faults.Take(faults.Length).ShouldBe(faults);
    }

    [Fact]
    public async Task Before_it_is_drawn_there_is_nothing_to_verify_and_the_secret_stays_one()
    {
        var draw = await PreparedAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await staff.GetAsync($"{Url}/{draw.Id}/check")).ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:DrawNotDrawn");
        (await staff.GetAsync($"{Url}/{draw.Id}/receipt")).ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:DrawNotDrawn");
        (await staff.GetAsync($"{Url}/{Guid.CreateVersion7()}/check")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(RoleNames.Officer)]
    [InlineData(RoleNames.Admin)]
    public async Task Whoever_neither_verifies_nor_draws_sees_no_draws(string role) =>
        (await (await SignInAsync(role)).GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);

    private async Task<DrawInfo> DrawnAsync()
    {
        var prepared = await PreparedAsync();
        return await Host.InUnitOfWorkAsync(s => s.GetRequiredService<IVerifiableDraws>().DrawAsync(Key, prepared.Id, "4 6 2", "张三"));
    }

    private Task<DrawInfo> PreparedAsync()
    {
        var people = Enumerable.Range(1, 5).Select(i => new DrawCandidate(Guid.CreateVersion7(), $"候选人{i}", 1)).ToList();
        return Host.InUnitOfWorkAsync(s =>
            s.GetRequiredService<IVerifiableDraws>().PrepareAsync(new DrawPreparation(Key, Subject, 2, people, [], null))
        );
    }
}
