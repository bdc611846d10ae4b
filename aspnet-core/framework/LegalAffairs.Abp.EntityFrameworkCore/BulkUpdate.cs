using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>Writes what changed in untracked rows, many to a statement. The transaction must hold them already: nobody else's change is looked for.</summary>
public sealed class BulkUpdate<TEntity>(DbContext context)
    where TEntity : class
{
    /// <param name="properties">Those that are written; the others stay as they are in the database.</param>
    public Task UpdateAsync(IEnumerable<TEntity> rows, IEnumerable<string> properties, CancellationToken cancellationToken) =>
        new BulkStatement<TEntity>(context).RunAsync(rows, EndingFor(properties), cancellationToken);

    // An insert of what is there already, which updates instead: the one form for many rows that every engine has.
    private string EndingFor(IEnumerable<string> properties)
    {
        var type = context.Model.FindEntityType(typeof(TEntity))!;
        return context
            .GetService<IDatabaseEngine>()
            .UpdateInstead(Columns(type.FindPrimaryKey()!.Properties), Columns(properties.Select(p => type.FindProperty(p)!)));
    }

    private List<string> Columns(IEnumerable<IProperty> properties)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        return [.. properties.Select(p => sql.DelimitIdentifier(p.GetColumnName()))];
    }
}
