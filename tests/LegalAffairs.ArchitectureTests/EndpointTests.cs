using System.Text.RegularExpressions;
using LegalAffairs.Abp.Authorization.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.ArchitectureTests;

public sealed partial class EndpointTests
{
    private const int Floor = 30;

    /// <summary>Open to any signed-in user, or to everybody, and why. A name without a method stands for the whole service.</summary>
    private static readonly Dictionary<string, string> WithoutPermission = new(StringComparer.Ordinal)
    {
        ["AbpApplicationConfigurationAppService"] = "texts, and what the reader may do; the sign-in page needs it",
        ["AccountAppService"] = "signing in and out",
        ["PasswordResetAppService"] = "for those who cannot sign in",
        ["PermissionAppService"] = "asks for the permission to manage that role's or that user's permissions, whichever is named",
        ["ProfileAppService"] = "one's own account",
        ["NotificationAppService"] = "one's own notifications",
        ["TrainerAppService.GetPublicListAsync"] = "the appointed trainers are published; rate limited",
        ["CompletionCertificateAppService.GetCheckAsync"] = "whoever holds a certificate's code may check it; rate limited",
        ["PublishedBodyAppService"] = "published by law; rate limited",
        ["CertificateQrAppService.GetPublicKeyAsync"] = "public by its nature; rate limited",
        ["CertificateQrAppService.GetNotInForceAsync"] = "for the check of a code without a network; names nobody; rate limited",
        ["CertificateQrAppService.GetOfflinePageAsync"] = "the same list and the public key with it, in one file; rate limited",
        ["CertificateCheckAppService"] = "whoever is shown a certificate may check it by number and name; rate limited",
        ["FileAppService"] = "uploads of one's own; reading is decided by what the file is attached to",
    };

    /// <summary>GETs that change something all the same, and why.</summary>
    private static readonly Dictionary<string, string> ChangingGets = new(StringComparer.Ordinal)
    {
        ["AccountAppService.LogoutAsync"] = "the official Angular package signs out this way",
    };

    [Fact]
    public void Every_endpoint_names_a_permission_that_exists()
    {
        var permissions = Product.Services.GetRequiredService<IPermissionDefinitionManager>();
        Product.Endpoints.Count.ShouldBeGreaterThan(Floor);
        var violations =
            from endpoint in Product.Endpoints
            where !IsExcused(endpoint)
            let policies = PoliciesOf(endpoint)
            let unknown = policies.Where(p => permissions.GetOrNull(p) is null).ToList()
            where policies.Count == 0 || unknown.Count > 0
            select $"{endpoint.Name}: {(policies.Count == 0 ? "no permission" : string.Join(", ", unknown) + " is not defined")}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void An_endpoint_without_a_permission_says_so_itself()
    {
        var violations = Product.Endpoints.Where(e => !e.Action.EndpointMetadata.Any(m => m is IAuthorizeData or IAllowAnonymous));
        violations.Select(e => e.Name).ShouldBeEmpty();
    }

    [Fact]
    public void No_excuse_outlives_its_endpoint()
    {
        var names = Product.Endpoints.SelectMany(e => new[] { e.Name, e.Name.Split('.')[0] }).ToHashSet(StringComparer.Ordinal);
        WithoutPermission.Keys.Where(k => !names.Contains(k)).ShouldBeEmpty();
    }

    [Fact]
    public void What_changes_something_is_never_a_GET()
    {
        var gets = Product.Endpoints.Where(e => e.Verb == "GET").ToList();
        gets.Count.ShouldBeGreaterThan(Floor / 3);
        gets.Where(e => !ReadingName().IsMatch(e.Action.MethodInfo.Name) && !ChangingGets.ContainsKey(e.Name))
            .Select(e => e.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_two_endpoints_share_a_route()
    {
        var shared =
            from endpoint in Product.Endpoints
            group endpoint.Name by $"{endpoint.Verb} {RouteParameter().Replace(endpoint.Route, "{}").ToLowerInvariant()}" into same
            where same.Count() > 1
            select $"{same.Key}: {string.Join(", ", same)}";
        shared.ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_that_comes_in_has_a_maximum_length()
    {
        var texts = Product.Endpoints.SelectMany(e => InputTexts.Of(e.Action)).Distinct().ToList();
        texts.Count.ShouldBeGreaterThan(Floor);
        texts.Where(t => !t.IsBounded).Select(t => t.Name).Distinct().ShouldBeEmpty();
    }

    private static IReadOnlyList<string> PoliciesOf(Product.Endpoint endpoint) =>
        [.. endpoint.Action.EndpointMetadata.OfType<IAuthorizeData>().Select(a => a.Policy).OfType<string>()];

    private static bool IsExcused(Product.Endpoint endpoint) =>
        WithoutPermission.ContainsKey(endpoint.Name) || WithoutPermission.ContainsKey(endpoint.Name.Split('.')[0]);

    [GeneratedRegex("^(Get|Find|Search|Download|Try|Preview)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReadingName();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteParameter();
}
