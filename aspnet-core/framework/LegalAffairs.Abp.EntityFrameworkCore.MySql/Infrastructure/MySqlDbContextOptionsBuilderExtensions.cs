using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Microsoft.EntityFrameworkCore;

public static class MySqlDbContextOptionsBuilderExtensions
{
    /// <summary>The connection comes later, by <c>Database.SetDbConnection</c> or <c>SetConnectionString</c>.</summary>
    public static DbContextOptionsBuilder UseMySql(
        this DbContextOptionsBuilder optionsBuilder,
        ServerVersion serverVersion,
        Action<MySqlDbContextOptionsBuilder>? mySqlOptionsAction = null
    ) => Use(optionsBuilder, serverVersion, e => e, mySqlOptionsAction);

    public static DbContextOptionsBuilder UseMySql(
        this DbContextOptionsBuilder optionsBuilder,
        string? connectionString,
        ServerVersion serverVersion,
        Action<MySqlDbContextOptionsBuilder>? mySqlOptionsAction = null
    ) => Use(optionsBuilder, serverVersion, e => e.WithConnectionString(connectionString), mySqlOptionsAction);

    /// <summary>The connection stays the caller's, who also disposes of it.</summary>
    public static DbContextOptionsBuilder UseMySql(
        this DbContextOptionsBuilder optionsBuilder,
        DbConnection connection,
        ServerVersion serverVersion,
        Action<MySqlDbContextOptionsBuilder>? mySqlOptionsAction = null
    ) => Use(optionsBuilder, serverVersion, e => e.WithConnection(connection), mySqlOptionsAction);

    private static DbContextOptionsBuilder Use(
        DbContextOptionsBuilder optionsBuilder,
        ServerVersion serverVersion,
        Func<RelationalOptionsExtension, RelationalOptionsExtension> withConnection,
        Action<MySqlDbContextOptionsBuilder>? mySqlOptionsAction
    )
    {
        ArgumentNullException.ThrowIfNull(serverVersion);
        var known = optionsBuilder.Options.FindExtension<MySqlOptionsExtension>() ?? new MySqlOptionsExtension();
        ((IDbContextOptionsBuilderInfrastructure)optionsBuilder).AddOrUpdateExtension(
            (MySqlOptionsExtension)withConnection(known.WithServerVersion(serverVersion))
        );
        mySqlOptionsAction?.Invoke(new MySqlDbContextOptionsBuilder(optionsBuilder));
        return optionsBuilder;
    }
}
