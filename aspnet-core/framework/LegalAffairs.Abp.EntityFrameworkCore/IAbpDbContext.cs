namespace LegalAffairs.Abp.EntityFrameworkCore;

public interface IAbpDbContext
{
    SavePipeline? Pipeline { get; set; }
}

public static class QueryFilters
{
    public const string SoftDelete = "SoftDelete";
    public const string DataScope = "DataScope";
}
