using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>Inserts rows that nobody will change afterwards: untracked, many to a statement.</summary>
public sealed class BulkInsert<TEntity>(DbContext context)
    where TEntity : class
{
    public Task InsertAsync(IEnumerable<TEntity> rows, CancellationToken cancellationToken) =>
        new BulkStatement<TEntity>(context).RunAsync(rows, ending: string.Empty, cancellationToken);
}
