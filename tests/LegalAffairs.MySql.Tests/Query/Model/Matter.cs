using System.Text.Json.Serialization;

namespace LegalAffairs.MySql.Tests.Query.Model;

/// <summary>A legal matter, with a property of each type that queries work with.</summary>
public sealed class Matter
{
    public Guid Id { get; set; }

    public int Number { get; set; }

    public string Title { get; set; } = "";

    public string Code { get; set; } = "";

    public string? Notes { get; set; }

    public char Letter { get; set; }

    public MatterKind Kind { get; set; }

    public MatterMarks Marks { get; set; }

    public bool IsOpen { get; set; }

    public bool? IsUrgent { get; set; }

    public byte Small { get; set; }

    public short Short { get; set; }

    public uint Unsigned { get; set; }

    public long Big { get; set; }

    public int? Rank { get; set; }

    public decimal Amount { get; set; }

    public decimal? Fee { get; set; }

    public double Score { get; set; }

    public float Weight { get; set; }

    public DateTime Opened { get; set; }

    public DateTime? Closed { get; set; }

    public DateOnly Day { get; set; }

    public TimeOnly At { get; set; }

    public TimeSpan Effort { get; set; }

    public byte[] Content { get; set; } = [];

    public Guid UnitId { get; set; }

    [JsonIgnore]
    public Unit Unit { get; set; } = null!;

    public Guid? OwnerId { get; set; }

    [JsonIgnore]
    public List<Step> Steps { get; set; } = [];
}
