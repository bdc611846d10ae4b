using LegalAffairs.Abp.EntityFrameworkCore.MySql.Metadata;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

/// <summary>
/// Brings operations together that fail on their own: an AUTO_INCREMENT column must be a key at every moment,
/// and the index below a foreign key may only leave when its successor arrives.
/// </summary>
internal static class MigrationPlan
{
    public static IReadOnlyList<MigrationOperation> Of(IReadOnlyList<MigrationOperation> operations)
    {
        var plan = operations.ToList();
        foreach (var drop in operations.OfType<DropPrimaryKeyOperation>())
        {
            ReplaceKey(plan, drop);
        }

        foreach (var add in plan.OfType<AddPrimaryKeyOperation>().ToList())
        {
            AddNumberWithItsKey(plan, add);
        }

        foreach (var drop in operations.OfType<DropIndexOperation>())
        {
            ReplaceIndex(plan, drop);
        }

        return plan;
    }

    private static void ReplaceKey(List<MigrationOperation> plan, DropPrimaryKeyOperation drop)
    {
        var start = plan.IndexOf(drop);
        var end = FindSuccessor<AddPrimaryKeyOperation>(plan, start, drop.Table);
        var dropped = plan.Skip(start).OfType<DropColumnOperation>().Where(c => c.Table == drop.Table).ToList<MigrationOperation>();
        if (dropped.Count > 0)
        {
            plan.RemoveAll(dropped.Contains);
            plan[start] = new TableChanges { Table = drop.Table, Parts = [drop, .. dropped] };
        }
        else if (end >= 0)
        {
            var add = (AddPrimaryKeyOperation)plan[end];
            plan[end] = new TableChanges { Table = add.Table, Parts = [drop, add] };
            plan.RemoveAt(start);
        }
    }

    private static void AddNumberWithItsKey(List<MigrationOperation> plan, AddPrimaryKeyOperation add)
    {
        var number = plan.OfType<AddColumnOperation>()
            .FirstOrDefault(c => c.Table == add.Table && add.Columns.Contains(c.Name, StringComparer.Ordinal) && IsAutoIncrement(c));
        if (number is not null)
        {
            plan[plan.IndexOf(add)] = new TableChanges { Table = add.Table, Parts = [number, add] };
            plan.Remove(number);
        }
    }

    private static void ReplaceIndex(List<MigrationOperation> plan, DropIndexOperation drop)
    {
        var start = plan.IndexOf(drop);
        var end = FindSuccessor<CreateIndexOperation>(plan, start, drop.Table!);
        // A column that goes takes its part of the index along; then there is nothing left to wait for.
        if (end < 0 || plan.Skip(start).Take(end - start).OfType<DropColumnOperation>().Any(c => c.Table == drop.Table))
        {
            return;
        }

        var create = plan[end];
        plan[end] = create is TableChanges changes
            ? new TableChanges { Table = changes.Table, Parts = [drop, .. changes.Parts] }
            : new TableChanges { Table = ((CreateIndexOperation)create).Table, Parts = [drop, create] };
        plan.RemoveAt(start);
    }

    /// <summary>The first such operation on the table, whatever the table is called by then.</summary>
    private static int FindSuccessor<T>(List<MigrationOperation> plan, int start, string table)
        where T : MigrationOperation, ITableMigrationOperation
    {
        for (var i = start + 1; i < plan.Count; i++)
        {
            switch (plan[i])
            {
                case RenameTableOperation rename when rename.Name == table:
                    table = rename.NewName ?? table;
                    break;
                case DropTableOperation gone when gone.Name == table:
                    return -1;
                case T operation when operation.Table == table:
                case TableChanges changes when changes.Table == table && changes.Parts.Any(p => p is T):
                    return i;
            }
        }

        return -1;
    }

    public static bool IsAutoIncrement(ColumnOperation column) =>
        column[MySqlAnnotationNames.ValueGenerationStrategy] is MySqlValueGenerationStrategy.IdentityColumn;
}
