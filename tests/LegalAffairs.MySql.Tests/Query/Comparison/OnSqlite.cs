namespace LegalAffairs.MySql.Tests.Query.Comparison;

public enum OnSqlite
{
    Same,
    NotTranslated,
    Different,
}
