using System.Text;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Update;

internal sealed class MySqlUpdateSqlGenerator(UpdateSqlGeneratorDependencies dependencies, MySqlSingletonOptions options)
    : UpdateAndSelectSqlGenerator(dependencies)
{
    public override ResultSetMapping AppendInsertOperation(
        StringBuilder commandStringBuilder,
        IReadOnlyModificationCommand command,
        int commandPosition,
        out bool requiresTransaction
    ) =>
        options.ServerVersion.SupportsInsertReturning && !ReadsComputedColumn(command)
            ? AppendInsertReturningOperation(commandStringBuilder, command, commandPosition, out requiresTransaction)
            : base.AppendInsertOperation(commandStringBuilder, command, commandPosition, out requiresTransaction);

    /// <summary>One statement for many rows of the same columns, of which nothing is read back.</summary>
    public void AppendMultiRowInsert(StringBuilder sql, IReadOnlyList<IReadOnlyModificationCommand> commands)
    {
        var first = commands[0];
        var columns = first.ColumnModifications;
        AppendInsertCommandHeader(sql, first.TableName, first.Schema, columns);
        AppendValuesHeader(sql, columns);
        foreach (var (index, command) in commands.Index())
        {
            sql.Append(index == 0 ? "(" : ",\n(");
            AppendRow(sql, command);
            sql.Append(')');
        }

        sql.AppendLine(SqlGenerationHelper.StatementTerminator);
    }

    private void AppendRow(StringBuilder sql, IReadOnlyModificationCommand command)
    {
        foreach (var (index, column) in command.ColumnModifications.Index())
        {
            sql.Append(index == 0 ? string.Empty : ", ");
            if (PlainValue.Is(column))
            {
                PlainValue.Append(sql, column);
            }
            else
            {
                SqlGenerationHelper.GenerateParameterNamePlaceholder(sql, column.ParameterName!);
            }
        }
    }

    protected override void AppendInsertCommandHeader(
        StringBuilder commandStringBuilder,
        string name,
        string? schema,
        IReadOnlyList<IColumnModification> operations
    )
    {
        base.AppendInsertCommandHeader(commandStringBuilder, name, schema, operations);
        if (operations.Count == 0)
        {
            commandStringBuilder.Append(" ()");
        }
    }

    protected override void AppendValuesHeader(StringBuilder commandStringBuilder, IReadOnlyList<IColumnModification> operations) =>
        commandStringBuilder.AppendLine().Append("VALUES ");

    protected override void AppendValues(
        StringBuilder commandStringBuilder,
        string name,
        string? schema,
        IReadOnlyList<IColumnModification> operations
    )
    {
        if (operations.Count == 0)
        {
            commandStringBuilder.Append("()");
            return;
        }

        base.AppendValues(commandStringBuilder, name, schema, operations);
    }

    protected override void AppendUpdateColumnValue(
        ISqlGenerationHelper updateSqlGeneratorHelper,
        IColumnModification columnModification,
        StringBuilder stringBuilder,
        string name,
        string? schema
    )
    {
        if (columnModification.JsonPath is null or "$")
        {
            base.AppendUpdateColumnValue(updateSqlGeneratorHelper, columnModification, stringBuilder, name, schema);
            return;
        }

        stringBuilder.Append("JSON_SET(");
        updateSqlGeneratorHelper.DelimitIdentifier(stringBuilder, columnModification.ColumnName);
        stringBuilder.Append(", ").Append(MySqlLiterals.Text(columnModification.JsonPath)).Append(", JSON_EXTRACT(");
        base.AppendUpdateColumnValue(updateSqlGeneratorHelper, columnModification, stringBuilder, name, schema);
        stringBuilder.Append(", '$'))");
    }

    protected override void AppendRowsAffectedWhereCondition(StringBuilder commandStringBuilder, int expectedRowsAffected) =>
        commandStringBuilder.Append("ROW_COUNT() = ").Append(expectedRowsAffected);

    protected override void AppendIdentityWhereCondition(StringBuilder commandStringBuilder, IColumnModification columnModification)
    {
        SqlGenerationHelper.DelimitIdentifier(commandStringBuilder, columnModification.ColumnName);
        commandStringBuilder.Append(" = LAST_INSERT_ID()");
    }

    protected override ResultSetMapping AppendSelectAffectedCountCommand(
        StringBuilder commandStringBuilder,
        string name,
        string? schema,
        int commandPosition
    )
    {
        commandStringBuilder.Append("SELECT ROW_COUNT()").AppendLine(SqlGenerationHelper.StatementTerminator);
        return ResultSetMapping.LastInResultSet | ResultSetMapping.ResultSetWithRowsAffectedOnly;
    }

    // RETURNING sees a virtual column before the row has got its number.
    private static bool ReadsComputedColumn(IReadOnlyModificationCommand command) =>
        command.ColumnModifications.Any(c => c.IsRead && c.Column is IColumn { ComputedColumnSql: not null });
}
