using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Identity.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Passwords;

internal sealed class PasswordHistory(IDbContextProvider<IdentityDbContext> contexts, IGuidGenerator guids, TimeProvider time)
    : ITransientDependency
{
    public async Task<List<string>> GetLastHashesAsync(Guid userId, int count)
    {
        var context = await contexts.GetDbContextAsync();
        return await Newest(context, userId).Take(count).Select(p => p.PasswordHash).ToListAsync();
    }

    /// <summary>Older ones than the policy asks for are forgotten.</summary>
    public async Task AddAsync(Guid userId, string passwordHash)
    {
        var context = await contexts.GetDbContextAsync();
        context.PasswordRecords.RemoveRange(await Newest(context, userId).Skip(PasswordPolicy.Remembered - 1).ToListAsync());
        context.PasswordRecords.Add(new PasswordRecord(guids.Create(), userId, passwordHash, time.GetUtcNow().UtcDateTime));
    }

    private static IQueryable<PasswordRecord> Newest(IdentityDbContext context, Guid userId) =>
        context.PasswordRecords.Where(p => p.UserId == userId).OrderByDescending(p => p.CreationTime).ThenByDescending(p => p.Id);
}
