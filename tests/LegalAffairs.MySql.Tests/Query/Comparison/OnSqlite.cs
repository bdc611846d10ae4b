namespace LegalAffairs.MySql.Tests.Query.Comparison;

public enum OnSqlite
{
    Same,
    Fails,
    Different,
}
