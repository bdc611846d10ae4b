using LegalAffairs.Abp.AspNetCore;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Users;

namespace LegalAffairs.Identity.Sessions;

/// <summary>Tells the page to ask for a new password first.</summary>
internal sealed class SessionConfiguration(ICurrentUser currentUser) : IApplicationConfigurationContributor, ITransientDependency
{
    public Task ContributeAsync(IDictionary<string, object?> extraProperties)
    {
        extraProperties["mustChangePassword"] = currentUser.FindClaimValue(SessionClaims.MustChangePassword) is not null;
        return Task.CompletedTask;
    }
}
