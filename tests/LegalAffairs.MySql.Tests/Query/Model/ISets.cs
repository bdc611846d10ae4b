namespace LegalAffairs.MySql.Tests.Query.Model;

/// <summary>The same rows, in a database or in memory.</summary>
public interface ISets
{
    IQueryable<Matter> Matters { get; }

    IQueryable<Step> Steps { get; }

    IQueryable<Unit> Units { get; }
}
