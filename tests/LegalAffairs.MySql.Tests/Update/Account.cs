namespace LegalAffairs.MySql.Tests.Update;

public sealed class Account
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required string Name { get; set; }

    public int Balance { get; set; }

    /// <summary>The concurrency token.</summary>
    public string Stamp { get; set; } = "1";

    public override string ToString() => $"{Name}: {Balance}";
}
