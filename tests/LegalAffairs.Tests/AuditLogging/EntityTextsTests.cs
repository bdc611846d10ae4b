using System.Globalization;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.AuditLogging.AuditLogs;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.AuditLogging;

public sealed class EntityTextsTests : AuditTest
{
    [Theory]
    [InlineData("zh-Hans", "用户名")]
    [InlineData("en", "User name")]
    public async Task A_property_has_the_name_that_its_module_gives_it(string culture, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        await using var host = await StartAsync();
        Texts(host).NameOf(typeof(AuditLog).FullName!, nameof(AuditLog.UserName)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("LegalAffairs.Gone.Things.OldThing", "OldThing")]
    [InlineData("LegalAffairs.Outer+Inner", "Inner")]
    public async Task What_no_module_knows_any_more_keeps_the_name_that_the_code_gave_it(string fullName, string expected)
    {
        await using var host = await StartAsync();
        Texts(host).NameOf(fullName).ShouldBe(expected);
        Texts(host).NameOf(fullName, "Size").ShouldBe("Size");
    }

    [Theory]
    [InlineData("Created", "新建")]
    [InlineData("Other", "Other")]
    [InlineData(null, null)]
    public async Task A_value_of_an_enumeration_is_read_in_words(string? value, string? expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        await using var host = await StartAsync();
        Texts(host).ValueOf(typeof(EntityChange).FullName!, nameof(EntityChange.ChangeType), value).ShouldBe(expected);
        Texts(host).ValueOf(typeof(AuditLog).FullName!, nameof(AuditLog.UserName), value).ShouldBe(value);
    }

    [Fact]
    public async Task A_short_name_stands_for_every_type_of_that_name()
    {
        await using var host = await StartAsync();
        Texts(host).FullNamesOf("AuditLog").ShouldBe([typeof(AuditLog).FullName!]);
        Texts(host).FullNamesOf(nameof(OutgoingEvent)).ShouldBe([typeof(OutgoingEvent).FullName!]);
        Texts(host).FullNamesOf("Nothing").ShouldBeEmpty();
    }

    private static EntityTexts Texts(AuditHost host) => host.Services.GetRequiredService<EntityTexts>();
}
