namespace LegalAffairs.MySql.Tests.Storage;

/// <summary>A row that holds one value of any type.</summary>
public sealed class Holder<T>
{
    public int Id { get; set; }

    public T? Value { get; set; }

    public T? Default { get; set; }
}
