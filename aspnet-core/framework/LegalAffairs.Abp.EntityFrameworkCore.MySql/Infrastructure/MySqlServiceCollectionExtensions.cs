using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Metadata;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Query;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Update;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace Microsoft.Extensions.DependencyInjection;

public static class MySqlServiceCollectionExtensions
{
    /// <summary>The provider's services; EF Core calls it by itself for contexts that say UseMySql.</summary>
    public static IServiceCollection AddEntityFrameworkMySql(this IServiceCollection services)
    {
        new EntityFrameworkRelationalServicesBuilder(services)
            .TryAdd<LoggingDefinitions, MySqlLoggingDefinitions>()
            .TryAdd<IDatabaseProvider, DatabaseProvider<MySqlOptionsExtension>>()
            .TryAdd<ISingletonOptions, MySqlSingletonOptions>(p => p.GetRequiredService<MySqlSingletonOptions>())
            .TryAdd<IModelValidator, MySqlModelValidator>()
            .TryAdd<IProviderConventionSetBuilder, MySqlConventionSetBuilder>()
            .TryAdd<IRelationalAnnotationProvider, MySqlAnnotationProvider>()
            .TryAdd<IRelationalTypeMappingSource, MySqlTypeMappingSource>()
            .TryAdd<ISqlGenerationHelper, MySqlSqlGenerationHelper>()
            .TryAdd<IRelationalConnection, MySqlRelationalConnection>()
            .TryAdd<IRelationalDatabaseCreator, MySqlDatabaseCreator>()
            .TryAdd<IHistoryRepository, MySqlHistoryRepository>()
            .TryAdd<IMigrationsSqlGenerator, MySqlMigrationsSqlGenerator>()
            .TryAdd<IUpdateSqlGenerator, MySqlUpdateSqlGenerator>()
            .TryAdd<IModificationCommandFactory, MySqlModificationCommandFactory>()
            .TryAdd<IModificationCommandBatchFactory, MySqlModificationCommandBatchFactory>()
            .TryAddQueryServices()
            .TryAddProviderSpecificServices(specific => specific.TryAddSingleton<MySqlSingletonOptions, MySqlSingletonOptions>())
            .TryAddCoreServices();
        return services;
    }
}
