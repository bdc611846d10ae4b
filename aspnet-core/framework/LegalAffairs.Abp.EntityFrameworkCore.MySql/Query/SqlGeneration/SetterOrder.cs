using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.SqlGeneration;

/// <summary>
/// The server assigns one column after the other, so that a later setter would see the new values of earlier ones. In SQL as others
/// understand it every setter sees the old row: a column is therefore set after all others that read it.
/// </summary>
internal static class SetterOrder
{
    public static IReadOnlyList<ColumnValueSetter> Of(UpdateExpression update)
    {
        var waiting = update.ColumnValueSetters.Select(s => (Setter: s, Reads: ReadColumns.Of(s.Value))).ToList();
        var ordered = new List<ColumnValueSetter>(waiting.Count);
        while (waiting.Count > 0)
        {
            var next = waiting.FindIndex(s => !waiting.Exists(other => other != s && other.Reads.Contains(Name(s.Setter.Column))));
            if (next < 0)
            {
                throw new InvalidOperationException(
                    "The LINQ expression could not be translated: the setters of ExecuteUpdate read each other's columns in a circle."
                );
            }

            ordered.Add(waiting[next].Setter);
            waiting.RemoveAt(next);
        }

        return ordered;
    }

    private static (string Table, string Column) Name(ColumnExpression column) => (column.TableAlias, column.Name);

    private sealed class ReadColumns : ExpressionVisitor
    {
        private readonly HashSet<(string, string)> _columns = [];

        public static HashSet<(string, string)> Of(SqlExpression value)
        {
            var visitor = new ReadColumns();
            visitor.Visit(value);
            return visitor._columns;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is ColumnExpression column)
            {
                _columns.Add(Name(column));
            }

            return base.VisitExtension(node);
        }
    }
}
