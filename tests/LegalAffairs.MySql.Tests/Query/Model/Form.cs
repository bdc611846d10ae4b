namespace LegalAffairs.MySql.Tests.Query.Model;

internal sealed class Form
{
    public int Id { get; set; }

    public FormAnswers Answers { get; set; } = null!;
}
