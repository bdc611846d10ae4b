namespace LegalAffairs.LoadTests.Provider;

/// <summary>A row with the types that the product's tables mostly have.</summary>
internal sealed class MeasuredRow
{
    public const string Table = "MeasuredRows";

    public Guid Id { get; set; }

    public required string Name { get; set; }

    public string? Note { get; set; }

    public DateTime CreationTime { get; set; }

    public decimal Points { get; set; }

    public int Number { get; set; }

    public bool IsDone { get; set; }

    public static MeasuredRow New(int number) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Name = $"行政执法公示（{number}）",
            Note = number % 2 == 0 ? null : "请在三日内补充材料",
            CreationTime = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(number),
            Points = number / 4m,
            Number = number,
            IsDone = number % 3 == 0,
        };
}
