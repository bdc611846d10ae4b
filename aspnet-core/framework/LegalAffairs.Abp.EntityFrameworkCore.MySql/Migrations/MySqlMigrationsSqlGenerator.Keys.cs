using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

internal sealed partial class MySqlMigrationsSqlGenerator
{
    protected override void Generate(
        CreateIndexOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    )
    {
        if (!string.IsNullOrEmpty(operation.Filter))
        {
            throw new NotSupportedException($"MySQL cannot filter an index ('{operation.Name}').");
        }

        AlterTable(builder, operation.Table, () => Clause(operation, model, builder));
    }

    protected override void Generate(
        DropIndexOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    ) => AlterTable(builder, operation.Table!, () => Clause(operation, model, builder));

    protected override void Generate(RenameIndexOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        AlterTable(
            builder,
            operation.Table!,
            () => builder.Append("RENAME INDEX ").Append(Delimit(operation.Name)).Append(" TO ").Append(Delimit(operation.NewName))
        );

    protected override void Generate(
        AddPrimaryKeyOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    ) => AlterTable(builder, operation.Table, () => Clause(operation, model, builder));

    protected override void Generate(
        DropPrimaryKeyOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    ) => AlterTable(builder, operation.Table, () => Clause(operation, model, builder));

    protected override void Generate(DropUniqueConstraintOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        AlterTable(builder, operation.Table, () => builder.Append("DROP INDEX ").Append(Delimit(operation.Name)));

    protected override void Generate(
        DropForeignKeyOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    ) => AlterTable(builder, operation.Table, () => builder.Append("DROP FOREIGN KEY ").Append(Delimit(operation.Name)));

    protected override void GenerateIndexColumnList(CreateIndexOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        var prefixes = PrefixesFor(operation, model);
        for (var i = 0; i < operation.Columns.Length; i++)
        {
            var column = operation.Columns[i];
            builder.Append(i == 0 ? "" : ", ").Append(Delimit(column));
            if (prefixes.TryGetValue(column, out var length))
            {
                builder.Append($"({length})");
            }

            if (operation.IsDescending is not null && (operation.IsDescending.Length == 0 || operation.IsDescending[i]))
            {
                builder.Append(" DESC");
            }
        }
    }

    private IReadOnlyDictionary<string, int> PrefixesFor(CreateIndexOperation operation, IModel? model)
    {
        var table = model?.GetRelationalModel().FindTable(operation.Table, operation.Schema);
        var prefixes = IndexPrefixes.For([.. operation.Columns.Select(c => table?.FindColumn(c)).OfType<IColumn>()]);
        if (!operation.IsUnique || prefixes.Count == 0)
        {
            return prefixes;
        }

        // The beginning of a text says nothing about uniqueness. MariaDB keeps a hash of the whole by itself.
        return options.ServerVersion.IsMariaDb
            ? new Dictionary<string, int>()
            : throw new NotSupportedException(
                $"The unique index '{operation.Name}' is longer than MySQL allows; give {string.Join(", ", prefixes.Keys)} a shorter maximum length."
            );
    }
}
