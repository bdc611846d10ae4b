using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

internal sealed partial class MySqlMigrationsSqlGenerator(MigrationsSqlGeneratorDependencies dependencies, MySqlSingletonOptions options)
    : MigrationsSqlGenerator(dependencies)
{
    private IReadOnlyList<MigrationOperation> _operations = [];

    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations,
        IModel? model = null,
        MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default
    )
    {
        _operations = operations;
        return base.Generate(MigrationPlan.Of(operations), model, options);
    }

    protected override void Generate(MigrationOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (operation is TableChanges changes)
        {
            AlterTable(builder, changes.Table, [.. changes.Parts.Select(part => (Action)(() => Clause(part, model, builder)))]);
        }
        else
        {
            base.Generate(operation, model, builder);
        }
    }

    protected override void Generate(
        CreateTableOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    )
    {
        builder.Append("CREATE TABLE ").Append(Delimit(operation.Name)).AppendLine(" (");
        using (builder.Indent())
        {
            CreateTableColumns(operation, model, builder);
            CreateTableConstraints(operation, model, builder);
            builder.AppendLine();
        }

        // Said in full, for the defaults of a server may be any.
        builder.Append(") ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE ").Append(CollationOf(model));
        Comment(operation.Comment, builder);
        if (terminate)
        {
            End(builder);
        }
    }

    protected override void Generate(AlterTableOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (operation.Comment != operation.OldTable.Comment)
        {
            AlterTable(builder, operation.Name, () => builder.Append("COMMENT ").Append(MySqlLiterals.Text(operation.Comment ?? "")));
        }
    }

    protected override void Generate(RenameTableOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (operation.NewName is not null && operation.NewName != operation.Name)
        {
            builder.Append("RENAME TABLE ").Append(Delimit(operation.Name)).Append(" TO ").Append(Delimit(operation.NewName));
            End(builder);
        }
    }

    protected override void Generate(AlterDatabaseOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (operation.Collation != operation.OldDatabase.Collation)
        {
            builder
                .Append("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE ")
                .Append(operation.Collation ?? options.ServerVersion.DefaultCollation);
            End(builder);
        }
    }

    protected override void Generate(EnsureSchemaOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        throw new NotSupportedException($"MySQL has no schemas ('{operation.Name}'); put the name in front of the tables'.");

    protected override void Generate(CreateSequenceOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        throw new NotSupportedException($"MySQL has no sequences ('{operation.Name}').");

    /// <summary>One part of an ALTER TABLE.</summary>
    private void Clause(MigrationOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        switch (operation)
        {
            case AddColumnOperation add:
                builder.Append("ADD COLUMN ");
                ColumnDefinition(add, model, builder);
                break;
            case DropColumnOperation drop:
                builder.Append("DROP COLUMN ").Append(Delimit(drop.Name));
                break;
            case DropPrimaryKeyOperation:
                builder.Append("DROP PRIMARY KEY");
                break;
            case AddPrimaryKeyOperation add:
                builder.Append("ADD PRIMARY KEY (").Append(ColumnList(add.Columns)).Append(")");
                break;
            case DropIndexOperation drop:
                builder.Append("DROP INDEX ").Append(Delimit(drop.Name));
                break;
            case CreateIndexOperation create:
                builder.Append(create.IsUnique ? "ADD UNIQUE INDEX " : "ADD INDEX ").Append(Delimit(create.Name)).Append(" (");
                GenerateIndexColumnList(create, model, builder);
                builder.Append(")");
                break;
            default:
                throw new InvalidOperationException($"'{operation.GetType().Name}' is no part of an ALTER TABLE.");
        }
    }

    private void AlterTable(MigrationCommandListBuilder builder, string table, params ReadOnlySpan<Action> clauses)
    {
        builder.Append("ALTER TABLE ").Append(Delimit(table)).Append(" ");
        var isFirst = true;
        foreach (var clause in clauses)
        {
            builder.Append(isFirst ? "" : ", ");
            isFirst = false;
            clause();
        }

        End(builder);
    }

    private void End(MigrationCommandListBuilder builder)
    {
        builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
        EndStatement(builder);
    }

    private string CollationOf(IModel? model) => model?.GetCollation() ?? options.ServerVersion.DefaultCollation;

    private string Delimit(string identifier) => Dependencies.SqlGenerationHelper.DelimitIdentifier(identifier);

    private static void Comment(string? comment, MigrationCommandListBuilder builder)
    {
        if (comment is not null)
        {
            builder.Append(" COMMENT ").Append(MySqlLiterals.Text(comment));
        }
    }
}
