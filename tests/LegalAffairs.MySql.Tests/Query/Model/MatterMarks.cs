namespace LegalAffairs.MySql.Tests.Query.Model;

[Flags]
public enum MatterMarks
{
    None = 0,
    Secret = 1,
    Urgent = 2,
    Public = 4,
}
