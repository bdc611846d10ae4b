using System.Xml.Linq;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Identity.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.ProtectionKeys;

/// <summary>
/// Keys as rows, the same for every node. Data protection asks rarely, at the start and about once a day, and cannot wait
/// otherwise than by blocking; the work itself runs on the pool, so it never waits for the thread that is blocked.
/// </summary>
internal sealed class ProtectionKeyRepository(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<IdentityDbContext> contexts,
    MasterKey masterKey,
    IGuidGenerator guids,
    TimeProvider time
) : IXmlRepository, ISingletonDependency
{
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(ReadAllAsync).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => InsertAsync(element.ToString(SaveOptions.DisableFormatting), friendlyName)).GetAwaiter().GetResult();

    /// <summary>Of the master keys that are needed to read all keys.</summary>
    public async Task<IReadOnlyList<string>> GetMasterKeyIdsAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contexts.GetDbContextAsync(cancellationToken);
        return await context.ProtectionKeys.Select(k => k.MasterKeyId).Distinct().ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyCollection<XElement>> ReadAllAsync()
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contexts.GetDbContextAsync();
        var keys = await context.ProtectionKeys.OrderBy(k => k.Id).Select(k => k.Xml).ToListAsync();
        return keys.ConvertAll(XElement.Parse);
    }

    private async Task InsertAsync(string xml, string name)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync();
        context.ProtectionKeys.Add(new ProtectionKey(guids.Create(), name, xml, masterKey.Id, time.GetUtcNow().UtcDateTime));
        await unitOfWork.CompleteAsync();
    }
}
