using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

/// <summary>Seeded rows leave a table before it is renamed, but the model knows its new name only; then the values tell the types.</summary>
internal sealed partial class MySqlMigrationsSqlGenerator
{
    protected override void Generate(DeleteDataOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (!IsKnown(operation.Table, model))
        {
            operation.KeyColumnTypes ??= TypesOf(operation.KeyValues);
        }

        base.Generate(operation, model, builder);
    }

    protected override void Generate(UpdateDataOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (operation.Columns.Length == 0)
        {
            // EF Core asks for this when a new column has its default in a seeded row.
            return;
        }

        if (!IsKnown(operation.Table, model))
        {
            operation.KeyColumnTypes ??= TypesOf(operation.KeyValues);
            operation.ColumnTypes ??= TypesOf(operation.Values);
        }

        base.Generate(operation, model, builder);
    }

    private static bool IsKnown(string table, IModel? model) => model?.GetRelationalModel().FindTable(table, schema: null) is not null;

    private string[] TypesOf(object?[,] rows) => [.. Enumerable.Range(0, rows.GetLength(1)).Select(column => TypeOf(rows, column))];

    private string TypeOf(object?[,] rows, int column)
    {
        var value = Enumerable.Range(0, rows.GetLength(0)).Select(row => rows[row, column]).FirstOrDefault(v => v is not null);
        // Only literals are written with it, and NULL is the same in all types.
        return value is null ? "longtext" : Dependencies.TypeMappingSource.GetMappingForValue(value).StoreType;
    }
}
