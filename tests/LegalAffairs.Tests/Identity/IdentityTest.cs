using System.Net;
using System.Text.Json;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity;

/// <summary>What tests of accounts do again and again.</summary>
public abstract class IdentityTest : ApiTest
{
    protected const string NewPassword = "Yunhe-Legal-77";

    internal static object NewUser(string userName, params string[] roleNames) =>
        new
        {
            userName,
            name = "王明",
            email = $"{userName}@example.com",
            password = NewPassword,
            isActive = true,
            lockoutEnabled = true,
            roleNames,
        };

    internal static async Task<JsonElement> CreateUserAsync(ApiClient admin, string userName, params string[] roleNames) =>
        (await admin.PostAsync("/api/identity/users", NewUser(userName, roleNames))).ShouldSucceed().Json;

    internal static async Task<JsonElement> FindUserAsync(ApiClient admin, string userName) =>
        (await admin.GetAsync($"/api/identity/users/by-username/{userName}")).ShouldSucceed().Json;

    internal static async Task<string> FindRoleIdAsync(ApiClient admin, string roleName) =>
        (await admin.GetAsync("/api/identity/roles/all"))
            .ShouldSucceed()
            .Items()
            .Single(r => r.GetProperty("name").GetString() == roleName)
            .Id();

    /// <summary>What the edit form sends: everything it read, with some of it changed.</summary>
    internal static Dictionary<string, object?> FormOf(JsonElement user, params (string Name, object? Value)[] changes)
    {
        var form = JsonSerializer.Deserialize<Dictionary<string, object?>>(user)!;
        foreach (var (name, value) in changes)
        {
            form[name] = value;
        }

        return form;
    }

    internal static Task<ApiResponse> LoginAsync(ApiClient browser, string userName, string password, bool rememberMe = false) =>
        browser.PostAsync(
            "/api/account/login",
            new
            {
                userNameOrEmailAddress = userName,
                password,
                rememberMe,
            }
        );

    internal static async Task<int> LoginResultAsync(ApiClient browser, string userName, string password) =>
        (await LoginAsync(browser, userName, password)).ShouldSucceed().Json.GetProperty("result").GetInt32();

    internal static Task<ApiResponse> ChangePasswordAsync(ApiClient client, string currentPassword, string newPassword) =>
        client.PostAsync("/api/account/my-profile/change-password", new { currentPassword, newPassword });

    internal static async Task<HttpStatusCode> StatusOfProfileAsync(ApiClient client) =>
        (await client.GetAsync("/api/account/my-profile")).Status;
}
