using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

[assembly: DesignTimeProviderServices("LegalAffairs.Abp.EntityFrameworkCore.MySql.Design.MySqlDesignTimeServices")]

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Design;

/// <summary>Found by dotnet ef through the attribute above.</summary>
public sealed class MySqlDesignTimeServices : IDesignTimeServices
{
    public void ConfigureDesignTimeServices(IServiceCollection serviceCollection)
    {
        serviceCollection.AddEntityFrameworkMySql();
        new EntityFrameworkRelationalDesignServicesBuilder(serviceCollection).TryAddCoreServices();
    }
}
