using System.Linq.Expressions;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Abp.Domain.Repositories;

/// <summary>Aggregates of one kind, seen through the data scope and without the deleted ones.</summary>
public interface IRepository<TEntity>
    where TEntity : class, IEntity
{
    /// <summary>For reads that project; EF Core's async operators apply.</summary>
    Task<IQueryable<TEntity>> GetQueryableAsync();

    /// <summary>The aggregates with all that the configuration includes, tracked.</summary>
    Task<IQueryable<TEntity>> WithDetailsAsync();

    Task<TEntity?> FindAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default);

    Task<TEntity> GetAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default);

    Task<List<TEntity>> GetListAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default);

    Task<long> GetCountAsync(CancellationToken cancellationToken = default);

    Task<bool> AnyAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default);

    Task<TEntity> InsertAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);

    Task InsertManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default);

    Task<TEntity> UpdateAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);

    Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);
}

public interface IRepository<TEntity, in TKey> : IRepository<TEntity>
    where TEntity : class, IEntity<TKey>
{
    /// <exception cref="EntityNotFoundException">Not there, or outside of the data scope.</exception>
    Task<TEntity> GetAsync(TKey id, CancellationToken cancellationToken = default);

    Task<TEntity?> FindAsync(TKey id, CancellationToken cancellationToken = default);

    Task DeleteAsync(TKey id, bool autoSave = false, CancellationToken cancellationToken = default);
}
