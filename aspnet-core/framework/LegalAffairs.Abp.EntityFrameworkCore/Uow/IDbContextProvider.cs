using LegalAffairs.Abp.Uow;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore.Uow;

/// <summary>The current unit of work's context of this type.</summary>
public interface IDbContextProvider<TContext>
    where TContext : DbContext
{
    Task<TContext> GetDbContextAsync(CancellationToken cancellationToken = default);
}

internal sealed class UnitOfWorkDbContextProvider<TContext>(IUnitOfWorkManager unitOfWorkManager) : IDbContextProvider<TContext>
    where TContext : DbContext
{
    public Task<TContext> GetDbContextAsync(CancellationToken cancellationToken = default) =>
        ((UnitOfWorkManager)unitOfWorkManager).CurrentOrThrow.GetDbContextAsync<TContext>(cancellationToken);
}
