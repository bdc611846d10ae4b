using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.Notifications;

public sealed class NotificationTests : InboxTest
{
    private const string Url = "/api/app/notification";

    [Fact]
    public async Task A_message_is_read_in_the_readers_language()
    {
        await SendAsync(RoleNames.UnitLiaison, "k1");
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        var chinese = (await ListAsync(liaison)).Items.ShouldHaveSingleItem();
        (chinese.Title, chinese.Url).ShouldBe(("监督意见：还有 3 天到期", "/clocks/1"));
        chinese.Text.ShouldContain("2026-03-05");
        liaison.Language = "en";
        (await ListAsync(liaison)).Items.Single().Title.ShouldBe("监督意见: due in 3 days");
    }

    [Fact]
    public async Task The_same_key_reaches_a_person_once()
    {
        await SendAsync(RoleNames.UnitLiaison, "k1");
        await SendAsync(RoleNames.UnitLiaison, "k1");
        await SendAsync(RoleNames.UnitLiaison, "k2");

        (await ListAsync(await SignInAsync(RoleNames.UnitLiaison))).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Unread_messages_are_counted_until_read()
    {
        await SendAsync(RoleNames.UnitLiaison, "k1");
        await SendAsync(RoleNames.UnitLiaison, "k2");
        await SendAsync(RoleNames.UnitLiaison, "k3");
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        (await UnreadAsync(liaison)).ShouldBe(3);

        var latest = (await ListAsync(liaison)).Items[0];
        (await liaison.PostAsync($"{Url}/{latest.Id}/read")).ShouldSucceed();
        (await UnreadAsync(liaison)).ShouldBe(2);
        (await ListAsync(liaison, "?onlyUnread=true&maxResultCount=1")).TotalCount.ShouldBe(2);
        (await ListAsync(liaison)).Items[0].ReadTime.ShouldBe(Clock.Now.UtcDateTime);
        (await liaison.PostAsync($"{Url}/read-all")).ShouldSucceed();
        (await UnreadAsync(liaison)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_unread_can_come_first()
    {
        await SendAsync(RoleNames.UnitLiaison, "k1");
        await SendAsync(RoleNames.UnitLiaison, "k2");
        await SendAsync(RoleNames.UnitLiaison, "k3");
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var byTime = (await ListAsync(liaison)).Items.Select(n => n.Id).ToList();

        (await liaison.PostAsync($"{Url}/{byTime[0]}/read")).ShouldSucceed();

        (await ListAsync(liaison)).Items.Select(n => n.Id).ShouldBe(byTime);
        (await ListAsync(liaison, "?unreadFirst=true")).Items.Select(n => n.Id).ShouldBe([byTime[1], byTime[2], byTime[0]]);
    }

    [Fact]
    public async Task Nobody_reads_anothers_messages()
    {
        await SendAsync(RoleNames.UnitLiaison, "k1");
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var message = (await ListAsync(liaison)).Items.Single();
        var leader = await SignInAsync(RoleNames.BureauLeader);

        (await ListAsync(leader)).Items.ShouldNotContain(n => n.Id == message.Id);
        (await leader.PostAsync($"{Url}/{message.Id}/read")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await leader.PostAsync($"{Url}/read-all")).ShouldSucceed();
        (await UnreadAsync(liaison)).ShouldBe(1);
        (await (await Host.OpenBrowserAsync()).GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_message_to_a_unit_reaches_those_who_have_the_role()
    {
        await Host.InUnitOfWorkAsync(async services =>
        {
            var units = await services.GetRequiredService<IUnitDirectory>().GetAllAsync();
            var county = units.Values.Single(u => u.Name == "青岚区").Id;
            var sender = services.GetRequiredService<INotificationSender>();
            await sender.SendToUnitAsync(county, RoleNames.UnitLiaison, Message("k1"));
            await sender.SendToUnitAsync(county, RoleNames.BureauStaff, Message("k2"));
            return true;
        });

        (await ListAsync(await SignInAsync(DemoAccounts.CountyLiaisons[0]))).TotalCount.ShouldBe(1);
        (await ListAsync(await SignInAsync(DemoAccounts.CountyLiaisons[1]))).TotalCount.ShouldBe(0);
    }

    private static NotificationMessage Message(string key) =>
        new(
            key,
            "Platform:ClockDueSoon",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["title"] = "监督意见",
                ["days"] = "3",
                ["dueDate"] = "2026-03-05",
                ["rule"] = "条例第四十三条",
            },
            "/clocks/1"
        );

    private Task<bool> SendAsync(string userName, string key) =>
        Host.InUnitOfWorkAsync(async services =>
        {
            var user = await services.GetRequiredService<IUserDirectory>().FindByUserNameAsync(userName);
            await services.GetRequiredService<INotificationSender>().SendAsync([user!.Id], Message(key));
            return true;
        });

    private static async Task<PagedResultDto<NotificationDto>> ListAsync(ApiClient client, string query = "") =>
        (await client.GetAsync(Url + query)).ShouldSucceed().As<PagedResultDto<NotificationDto>>();

    private static async Task<int> UnreadAsync(ApiClient client) =>
        (await client.GetAsync($"{Url}/unread-count")).ShouldSucceed().Json.GetInt32();
}
