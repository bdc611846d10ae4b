using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LegalAffairs.Cli.Copying;

/// <summary>A table of the product's model, which is the same on every engine.</summary>
internal sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns, IReadOnlyList<string> Key)
{
    public static IReadOnlyList<TableShape> ReadAll(Product product, DbConnection connection) =>
        [.. product.ContextTypes.SelectMany(t => ReadAll(product, t, connection)).OrderBy(t => t.Name, StringComparer.Ordinal)];

    private static List<TableShape> ReadAll(Product product, Type contextType, DbConnection connection)
    {
        using var context = product.Contexts.Create(contextType, connection);
        return [.. context.Model.GetRelationalModel().Tables.Select(Read)];
    }

    private static TableShape Read(ITable table)
    {
        var columns = table.Columns.Select(c => new ColumnShape(c.Name, ColumnReading.For(table, c))).ToList();
        return new TableShape(table.Name, columns, [.. (table.PrimaryKey?.Columns ?? table.Columns).Select(c => c.Name)]);
    }
}
