using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection;

namespace LegalAffairs.Identity.ProtectionKeys;

/// <summary>
/// A new database gets a master key and its first key; one that has keys must be opened by the master key that is here. Nodes come
/// here one after the other, so the second finds the keys of the first instead of making another master key.
/// </summary>
internal sealed class ProtectionKeysAtStart(MasterKey masterKey, ProtectionKeyRepository keys, IDataProtectionProvider protection)
    : IDatabaseStartTask,
        ITransientDependency
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var needed = await keys.GetMasterKeyIdsAsync(cancellationToken);
        if (needed.Count == 0)
        {
            masterKey.CreateIfMissing();
        }
        else if (needed.FirstOrDefault(id => id != masterKey.Id) is { } other)
        {
            throw new UnsuitableDatabaseException(
                $"{masterKey.File} is not the master key of this database (it is {masterKey.Id}, {other} is needed). "
                    + "Copy master.key from another node or from the backup that belongs to this database, or set Security:MasterKeyFile."
            );
        }

        // Reads the keys, and makes the first one.
        protection.CreateProtector("LegalAffairs.Start").Protect([]);
    }
}
