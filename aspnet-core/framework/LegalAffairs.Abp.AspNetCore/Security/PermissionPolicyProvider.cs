using LegalAffairs.Abp.Authorization.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Abp.AspNetCore.Security;

/// <summary>Every permission is a policy of the same name.</summary>
internal sealed class PermissionPolicyProvider(IOptions<AuthorizationOptions> options, IPermissionDefinitionManager definitions)
    : DefaultAuthorizationPolicyProvider(options)
{
    /// <summary>Which endpoint needs which policy never changes; who is granted what is asked each time.</summary>
    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        definitions.GetOrNull(policyName) is null
            ? await base.GetPolicyAsync(policyName)
            : new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build();
}

internal sealed record PermissionRequirement(string PermissionName) : IAuthorizationRequirement;

internal sealed class PermissionRequirementHandler(IPermissionChecker checker) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await checker.IsGrantedAsync(context.User, requirement.PermissionName))
        {
            context.Succeed(requirement);
        }
    }
}
