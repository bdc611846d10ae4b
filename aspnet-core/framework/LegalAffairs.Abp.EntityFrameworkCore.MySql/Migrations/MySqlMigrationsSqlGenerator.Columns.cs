using LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

internal sealed partial class MySqlMigrationsSqlGenerator
{
    protected override void Generate(
        AddColumnOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    ) => AlterTable(builder, operation.Table, () => Clause(operation, model, builder));

    protected override void Generate(
        DropColumnOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    ) => AlterTable(builder, operation.Table, () => Clause(operation, model, builder));

    protected override void Generate(RenameColumnOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        AlterTable(
            builder,
            operation.Table,
            () => builder.Append("RENAME COLUMN ").Append(Delimit(operation.Name)).Append(" TO ").Append(Delimit(operation.NewName))
        );

    protected override void Generate(AlterColumnOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (IsRecomputed(operation))
        {
            Recompute(operation, model, builder);
            return;
        }

        if (operation.OldColumn.IsNullable && !operation.IsNullable && operation.ComputedColumnSql is null)
        {
            FillNulls(operation, model, builder);
        }

        AlterTable(builder, operation.Table, () => Column("MODIFY COLUMN ", operation, model, builder));
    }

    protected override void ColumnDefinition(
        string? schema,
        string table,
        string name,
        ColumnOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder
    )
    {
        var columnType = operation.ColumnType ?? GetColumnType(schema, table, name, operation, model)!;
        builder.Append(Delimit(name)).Append(" ").Append(columnType);
        if (operation.Collation is not null)
        {
            builder.Append(" COLLATE ").Append(operation.Collation);
        }

        if (operation.ComputedColumnSql is not null)
        {
            builder
                .Append(" GENERATED ALWAYS AS (")
                .Append(operation.ComputedColumnSql)
                .Append(operation.IsStored == true ? ") STORED" : ") VIRTUAL");
        }
        else
        {
            builder.Append(operation.IsNullable ? " NULL" : " NOT NULL");
            if (MigrationPlan.IsAutoIncrement(operation))
            {
                builder.Append(" AUTO_INCREMENT");
            }
            else
            {
                DefaultValue(operation.DefaultValue, operation.DefaultValueSql, columnType, builder);
            }
        }

        Comment(operation.Comment, builder);
    }

    protected override void DefaultValue(
        object? defaultValue,
        string? defaultValueSql,
        string? columnType,
        MigrationCommandListBuilder builder
    )
    {
        if (DefaultSql(defaultValue, defaultValueSql, columnType) is { } sql)
        {
            // Expressions, and any default of a long column, stand in parentheses.
            builder.Append(" DEFAULT ").Append(defaultValueSql is not null || IsLong(columnType) ? $"({sql})" : sql);
        }
    }

    private void Column(string verb, AlterColumnOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        builder.Append(verb);
        ColumnDefinition(operation.Schema, operation.Table, operation.Name, operation, model, builder);
    }

    private void FillNulls(AlterColumnOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        var columnType = operation.ColumnType ?? GetColumnType(operation.Schema, operation.Table, operation.Name, operation, model);
        if (DefaultSql(operation.DefaultValue, operation.DefaultValueSql, columnType) is { } sql)
        {
            var column = Delimit(operation.Name);
            builder.Append($"UPDATE {Delimit(operation.Table)} SET {column} = {sql} WHERE {column} IS NULL");
            End(builder);
        }
    }

    private string? DefaultSql(object? defaultValue, string? defaultValueSql, string? columnType)
    {
        if (defaultValue is null)
        {
            return defaultValueSql;
        }

        var types = Dependencies.TypeMappingSource;
        var mapping = columnType is null ? null : types.FindMapping(defaultValue.GetType(), columnType);
        return (mapping ?? types.GetMappingForValue(defaultValue)).GenerateSqlLiteral(defaultValue);
    }

    private static bool IsLong(string? columnType) =>
        columnType is not null
        && (
            columnType.Contains("text", StringComparison.OrdinalIgnoreCase)
            || columnType.Contains("blob", StringComparison.OrdinalIgnoreCase)
            || columnType.Equals("json", StringComparison.OrdinalIgnoreCase)
        );
}
