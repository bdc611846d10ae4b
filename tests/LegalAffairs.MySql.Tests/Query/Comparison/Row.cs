namespace LegalAffairs.MySql.Tests.Query.Comparison;

public sealed class Row<T>
{
    public int Number { get; set; }

    public T? Value { get; set; }
}
