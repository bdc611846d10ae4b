using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity.Data;
using LegalAffairs.Identity.Passwords;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Users;

/// <summary>Accounts for ASP.NET Core Identity, in the current unit of work. Its own EF store renews concurrency stamps, which here is the context's task.</summary>
internal sealed partial class IdentityUserStore(
    IDbContextProvider<IdentityDbContext> contexts,
    AccountCache accounts,
    PasswordHistory passwords
) : IUserPasswordStore<IdentityUser>, IUserSecurityStampStore<IdentityUser>, IUserEmailStore<IdentityUser>
{
    public async Task<IdentityResult> CreateAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        (await contexts.GetDbContextAsync(cancellationToken)).Users.Add(user);
        return await SaveAsync(user, cancellationToken);
    }

    public Task<IdentityResult> UpdateAsync(IdentityUser user, CancellationToken cancellationToken) => SaveAsync(user, cancellationToken);

    public async Task<IdentityResult> DeleteAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        user.PrepareDeletion();
        (await contexts.GetDbContextAsync(cancellationToken)).Users.Remove(user);
        return await SaveAsync(user, cancellationToken);
    }

    public async Task<IdentityUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id)
            ? await (await UsersAsync(cancellationToken)).FirstOrDefaultAsync(u => u.Id == id, cancellationToken)
            : null;

    public async Task<IdentityUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await (await UsersAsync(cancellationToken)).FirstOrDefaultAsync(u => u.NormalizedUserName == normalizedUserName, cancellationToken);

    public async Task<IdentityUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        await (await UsersAsync(cancellationToken)).FirstOrDefaultAsync(u => u.NormalizedEmail == normalizedEmail, cancellationToken);

    public async Task SetPasswordHashAsync(IdentityUser user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash;
        if (passwordHash is not null)
        {
            await passwords.AddAsync(user.Id, passwordHash);
        }
    }

    public void Dispose()
    {
        // The unit of work owns the context.
    }

    private async Task<DbSet<IdentityUser>> UsersAsync(CancellationToken cancellationToken) =>
        (await contexts.GetDbContextAsync(cancellationToken)).Users;

    private async Task<IdentityResult> SaveAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        await (await contexts.GetDbContextAsync(cancellationToken)).SaveChangesAsync(cancellationToken);
        accounts.RemoveAfterCommit(user.Id);
        return IdentityResult.Success;
    }
}
