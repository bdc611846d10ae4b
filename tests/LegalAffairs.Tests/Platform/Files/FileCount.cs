using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Files;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.Files;

internal static class FileCount
{
    public static Task<long> OfAsync(TestHost host) =>
        host.InUnitOfWorkAsync(services => services.GetRequiredService<IRepository<StoredFile, Guid>>().GetCountAsync());
}
