using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity.Users;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Platform.UnitMembers;

/// <summary>Whose account is gone belongs to no unit.</summary>
internal sealed class UserDeletedHandler(IRepository<UnitMember, Guid> members, UnitDirectory directory)
    : IDistributedEventHandler<UserDeletedEto>,
        ITransientDependency
{
    public async Task HandleEventAsync(UserDeletedEto eventData, CancellationToken cancellationToken)
    {
        if (await members.FindAsync(eventData.UserId, cancellationToken) is { } member)
        {
            directory.Changing();
            await members.DeleteAsync(member, cancellationToken: cancellationToken);
        }
    }
}
