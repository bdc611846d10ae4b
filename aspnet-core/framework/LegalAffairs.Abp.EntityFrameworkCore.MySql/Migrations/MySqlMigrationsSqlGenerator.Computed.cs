using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

internal sealed partial class MySqlMigrationsSqlGenerator
{
    // The server changes neither the formula of a column nor how it is kept; the values follow from the others.
    private void Recompute(AlterColumnOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        var indexes = IndexesOf(operation, model).ToList();
        AlterTable(
            builder,
            operation.Table,
            [
                .. indexes.Select(index => (Action)(() => builder.Append("DROP INDEX ").Append(Delimit(index.Name)))),
                () => builder.Append("DROP COLUMN ").Append(Delimit(operation.Name)),
                () => Column("ADD COLUMN ", operation, model, builder),
                .. indexes.Select(index => (Action)(() => Clause(CreateIndexOperation.CreateFrom(index), model, builder))),
            ]
        );
    }

    // A column takes its indexes along; those that the migration makes later are not there yet.
    private IEnumerable<ITableIndex> IndexesOf(AlterColumnOperation operation, IModel? model) =>
        model
            ?.GetRelationalModel()
            .FindTable(operation.Table, operation.Schema)
            ?.Indexes.Where(index =>
                index.Columns.Any(column => column.Name == operation.Name)
                && !_operations.OfType<CreateIndexOperation>().Any(create => create.Table == operation.Table && create.Name == index.Name)
            )
        ?? [];

    private static bool IsRecomputed(AlterColumnOperation operation) =>
        operation.ComputedColumnSql is null
            ? operation.OldColumn is { ComputedColumnSql: not null, IsStored: not true }
            : operation.ComputedColumnSql != operation.OldColumn.ComputedColumnSql || operation.IsStored != operation.OldColumn.IsStored;
}
