using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.AspNetCore;

public sealed class MisspeltInputTests : ApiTest
{
    [Theory]
    [InlineData("/api/app/draw", "status", "99", "此项")]
    [InlineData("/api/app/draw", "status", "drawn-or-so", "状态")]
    [InlineData("/api/app/draw", "maxResultCount", "many", "每页条数")]
    [InlineData("/api/app/notification", "onlyUnread", "perhaps", "此项")]
    public async Task What_is_no_choice_or_no_number_is_refused_in_Chinese(string url, string field, string value, string name)
    {
        var auditor = await SignInAsync(RoleNames.Auditor);

        var message = (await auditor.GetAsync($"{url}?{field}={value}"))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors[field]
            .ShouldHaveSingleItem();

        message.ShouldNotMatch("[A-Za-z{]");
        message.ShouldStartWith(name);
    }
}
