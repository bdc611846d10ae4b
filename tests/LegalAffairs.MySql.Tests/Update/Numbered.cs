namespace LegalAffairs.MySql.Tests.Update;

/// <summary>A row that the server numbers and completes.</summary>
public sealed class Numbered
{
    public int Id { get; set; }

    public string? Name { get; set; }

    public DateTime CreatedAt { get; set; }

    public string Label { get; set; } = null!;

    public int Version { get; set; }
}
