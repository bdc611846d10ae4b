namespace LegalAffairs.MySql.Tests.Query.Model;

internal sealed class FormAnswers
{
    public string? Name { get; set; }

    public int Count { get; set; }

    public decimal Price { get; set; }

    public bool? IsAgreed { get; set; }

    public DateTime Time { get; set; }

    public DateOnly Day { get; set; }

    public Guid Key { get; set; }

    public MatterKind Kind { get; set; }

    public FormInner Inner { get; set; } = new();
}
