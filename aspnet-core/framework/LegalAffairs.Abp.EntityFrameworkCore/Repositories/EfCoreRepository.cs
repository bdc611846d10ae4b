using System.Linq.Expressions;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore.Repositories;

internal class EfCoreRepository<TContext, TEntity>(IDbContextProvider<TContext> contextProvider) : IRepository<TEntity>
    where TContext : DbContext
    where TEntity : class, IEntity
{
    public async Task<IQueryable<TEntity>> GetQueryableAsync() => (await SetAsync(default)).AsNoTracking();

    public async Task<IQueryable<TEntity>> WithDetailsAsync() => await SetAsync(default);

    public async Task<TEntity?> FindAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default) =>
        await (await SetAsync(cancellationToken)).FirstOrDefaultAsync(predicate, cancellationToken);

    public async Task<TEntity> GetAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default) =>
        await FindAsync(predicate, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity));

    public async Task<List<TEntity>> GetListAsync(
        Expression<Func<TEntity, bool>> predicate,
        CancellationToken cancellationToken = default
    ) => await (await SetAsync(cancellationToken)).Where(predicate).ToListAsync(cancellationToken);

    public async Task<long> GetCountAsync(CancellationToken cancellationToken = default) =>
        await (await SetAsync(cancellationToken)).LongCountAsync(cancellationToken);

    public async Task<bool> AnyAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default) =>
        await (await SetAsync(cancellationToken)).AnyAsync(predicate, cancellationToken);

    public async Task<TEntity> InsertAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        (await SetAsync(cancellationToken)).Add(entity);
        await SaveAsync(autoSave, cancellationToken);
        return entity;
    }

    public async Task InsertManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        (await SetAsync(cancellationToken)).AddRange(entities);
        await SaveAsync(autoSave, cancellationToken);
    }

    public async Task<TEntity> UpdateAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync(cancellationToken);
        if (context.Entry(entity).State == EntityState.Detached)
        {
            context.Update(entity);
        }

        await SaveAsync(autoSave, cancellationToken);
        return entity;
    }

    public async Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        (await SetAsync(cancellationToken)).Remove(entity);
        await SaveAsync(autoSave, cancellationToken);
    }

    protected async Task<DbSet<TEntity>> SetAsync(CancellationToken cancellationToken) =>
        (await contextProvider.GetDbContextAsync(cancellationToken)).Set<TEntity>();

    private async Task SaveAsync(bool autoSave, CancellationToken cancellationToken)
    {
        if (autoSave)
        {
            await (await contextProvider.GetDbContextAsync(cancellationToken)).SaveChangesAsync(cancellationToken);
        }
    }
}

internal sealed class EfCoreRepository<TContext, TEntity, TKey>(IDbContextProvider<TContext> contextProvider)
    : EfCoreRepository<TContext, TEntity>(contextProvider),
        IRepository<TEntity, TKey>
    where TContext : DbContext
    where TEntity : class, IEntity<TKey>
    where TKey : IEquatable<TKey>
{
    public async Task<TEntity> GetAsync(TKey id, CancellationToken cancellationToken = default) =>
        await FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity), id);

    public async Task<TEntity?> FindAsync(TKey id, CancellationToken cancellationToken = default) =>
        await (await SetAsync(cancellationToken)).FirstOrDefaultAsync(e => e.Id.Equals(id), cancellationToken);

    public async Task DeleteAsync(TKey id, bool autoSave = false, CancellationToken cancellationToken = default) =>
        await DeleteAsync(await GetAsync(id, cancellationToken), autoSave, cancellationToken);
}
