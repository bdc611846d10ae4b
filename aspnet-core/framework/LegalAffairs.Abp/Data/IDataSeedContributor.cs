using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.Data;

/// <param name="IncludeDemo">A fictional city's sample data is wanted too.</param>
public sealed record DataSeedContext(bool IncludeDemo)
{
    /// <summary>For the seeded accounts.</summary>
    public string? Password { get; init; }
}

/// <summary>Fills a new database; runs in module order and again at each start, so it only adds what is missing.</summary>
public interface IDataSeedContributor : ITransientDependency
{
    /// <summary>Lower runs first within all contributors.</summary>
    int Order => 0;

    Task SeedAsync(DataSeedContext context);
}
