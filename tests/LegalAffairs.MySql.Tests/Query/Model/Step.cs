using System.Text.Json.Serialization;

namespace LegalAffairs.MySql.Tests.Query.Model;

public sealed class Step
{
    public Guid Id { get; set; }

    public Guid MatterId { get; set; }

    [JsonIgnore]
    public Matter Matter { get; set; } = null!;

    public int Order { get; set; }

    public string Name { get; set; } = "";

    public decimal Points { get; set; }
}
