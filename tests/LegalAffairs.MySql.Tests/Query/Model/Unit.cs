namespace LegalAffairs.MySql.Tests.Query.Model;

public sealed class Unit
{
    public Guid Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public Guid? ParentId { get; set; }

    public Unit? Parent { get; set; }

    public List<Matter> Matters { get; set; } = [];
}
