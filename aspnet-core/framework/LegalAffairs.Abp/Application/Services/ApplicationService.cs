using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.ObjectMapping;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Abp.Users;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Abp.Application.Services;

/// <summary>Loads, calls the aggregate, saves. Every call runs in a unit of work that the host begins and completes.</summary>
public abstract class ApplicationService : IApplicationService, IHasLazyServiceProvider
{
    public IServiceProvider LazyServiceProvider { get; set; } = default!;

    protected ICurrentUser CurrentUser => Get<ICurrentUser>();

    protected IGuidGenerator GuidGenerator => Get<IGuidGenerator>();

    protected IObjectMapper ObjectMapper => Get<IObjectMapper>();

    protected IUnitOfWork CurrentUnitOfWork => Get<IUnitOfWorkManager>().Current!;

    /// <summary>The server's time, UTC.</summary>
    protected DateTime Now => Get<TimeProvider>().GetUtcNow().UtcDateTime;

    protected IStringLocalizer L => Get<IStringLocalizerFactory>().Create(LocalizationResource);

    protected virtual Type LocalizationResource => typeof(DefaultResource);

    protected Task CheckPolicyAsync(string permission) => Get<IPermissionChecker>().CheckAsync(permission);

    protected Task<bool> IsGrantedAsync(string permission) => Get<IPermissionChecker>().IsGrantedAsync(permission);

    /// <summary>Makes a client's stamp the one that the update must find.</summary>
    protected static void SetConcurrencyStampIfNotNull(IHasConcurrencyStamp entity, string? stamp)
    {
        if (!string.IsNullOrEmpty(stamp))
        {
            entity.ConcurrencyStamp = stamp;
        }
    }

    private T Get<T>()
        where T : notnull => LazyServiceProvider.GetRequiredService<T>();
}
