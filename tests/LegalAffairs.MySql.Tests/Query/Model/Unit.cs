using System.Text.Json.Serialization;

namespace LegalAffairs.MySql.Tests.Query.Model;

public sealed class Unit
{
    public Guid Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public Guid? ParentId { get; set; }

    [JsonIgnore]
    public Unit? Parent { get; set; }

    [JsonIgnore]
    public List<Matter> Matters { get; set; } = [];
}
