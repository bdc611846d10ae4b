namespace LegalAffairs.MySql.Tests.Query.Model;

public enum MatterKind
{
    Contract = 1,
    Lawsuit = 2,
    Opinion = 10,
}
