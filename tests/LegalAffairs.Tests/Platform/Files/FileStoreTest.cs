using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.Data;
using LegalAffairs.Platform.Files;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.Files;

/// <summary>Begins without the files of the demo city, so that a test may count.</summary>
public abstract class FileStoreTest : ApiTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Host.InUnitOfWorkAsync(async services =>
        {
            var context = await services.GetRequiredService<IDbContextProvider<PlatformDbContext>>().GetDbContextAsync();
            await context.FileAttachments.ExecuteDeleteAsync();
            return await context.Files.ExecuteDeleteAsync();
        });
        Directory.Delete(Path.Combine(Host.DataDirectory, "files"), recursive: true);
    }

    internal Task<long> CountFilesAsync() =>
        Host.InUnitOfWorkAsync(services => services.GetRequiredService<IRepository<StoredFile, Guid>>().GetCountAsync());
}
