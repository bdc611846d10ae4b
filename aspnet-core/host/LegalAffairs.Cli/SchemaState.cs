using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Cli;

/// <summary>How far a module's tables are, against what this version knows.</summary>
internal sealed record SchemaState(string Module, int Applied, IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown)
{
    public bool IsPresent => Pending.Count == 0 && Unknown.Count == 0;

    public static async Task<IReadOnlyList<SchemaState>> ReadAsync(
        Product product,
        DbConnection connection,
        CancellationToken cancellationToken
    )
    {
        var states = new List<SchemaState>();
        foreach (var type in product.ContextTypes)
        {
            await using var context = product.Contexts.Create(type, connection);
            var known = context.Database.GetMigrations().ToList();
            var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
            states.Add(
                new SchemaState(
                    type.Name.Replace("DbContext", "", StringComparison.Ordinal),
                    applied.Intersect(known, StringComparer.Ordinal).Count(),
                    [.. known.Except(applied, StringComparer.Ordinal)],
                    [.. applied.Except(known, StringComparer.Ordinal)]
                )
            );
        }

        return states;
    }

    public override string ToString() =>
        $"{Module}: {Applied} applied"
        + (Pending.Count == 0 ? "" : $"; the next start applies {string.Join(", ", Pending)}")
        + (NewerOnes is [] ? "" : $"; of a newer version: {string.Join(", ", NewerOnes)}")
        + (Unknown.Contains(UnfinishedCopy.Mark, StringComparer.Ordinal) ? $". {UnfinishedCopy.Advice}" : "");

    private List<string> NewerOnes => [.. Unknown.Where(u => u != UnfinishedCopy.Mark)];
}
