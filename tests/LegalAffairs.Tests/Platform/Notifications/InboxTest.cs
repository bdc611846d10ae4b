using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.Data;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.Notifications;

/// <summary>Begins without the messages of the demo city, so that a test may count.</summary>
public abstract class InboxTest : ApiTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Host.InUnitOfWorkAsync(async services =>
            await (
                await services.GetRequiredService<IDbContextProvider<PlatformDbContext>>().GetDbContextAsync()
            ).Notifications.ExecuteDeleteAsync()
        );
    }
}
