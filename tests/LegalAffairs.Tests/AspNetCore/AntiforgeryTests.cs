using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.AspNetCore;

public sealed class AntiforgeryTests : ApiTest
{
    // There is no such attempt: whoever gets past the token is told so.
    private static readonly string Somewhere = $"/api/app/my-exam/heartbeat/{Guid.Empty}";

    [Fact]
    public async Task A_token_is_good_for_more_than_one_call_and_a_wrong_one_never()
    {
        var officer = await SignInAsync(RoleNames.Officer);

        (await CallAsync(officer)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await CallAsync(officer)).ShouldBeRefused(HttpStatusCode.NotFound);

        officer.Token = officer.Token![..^1] + (officer.Token[^1] == 'A' ? 'B' : 'A');
        (await CallAsync(officer)).ShouldBeRefused(HttpStatusCode.BadRequest);
        officer.Token = null;
        (await CallAsync(officer)).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_token_that_was_accepted_from_one_person_is_none_for_another()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        (await staff.PostAsync("/api/app/notification/read-all")).ShouldSucceed();
        var officer = await SignInAsync(RoleNames.Officer);
        (await CallAsync(officer)).ShouldBeRefused(HttpStatusCode.NotFound);

        officer.Token = staff.Token;

        (await CallAsync(officer)).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    private static Task<ApiResponse> CallAsync(ApiClient client) => client.PostAsync(Somewhere, new { sessionNumber = 1 });
}
