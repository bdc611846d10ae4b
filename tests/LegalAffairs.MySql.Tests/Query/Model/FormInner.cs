namespace LegalAffairs.MySql.Tests.Query.Model;

internal sealed class FormInner
{
    public string Word { get; set; } = "";
}
