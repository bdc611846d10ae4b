namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Metadata;

internal static class MySqlAnnotationNames
{
    public const string ValueGenerationStrategy = "MySql:ValueGenerationStrategy";
}
