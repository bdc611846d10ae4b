using System.Data;
using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Quartz.Impl.AdoJobStore.Common;

namespace LegalAffairs.Database.MySql;

/// <summary>The timetable's way to the server: the same guarded connections as everybody's, so with the same time limits, charset and checks.</summary>
internal sealed class QuartzConnections(string connectionString) : IDbProvider
{
    public string ConnectionString { get; } = connectionString;

    public DbMetadata Metadata { get; } =
        new()
        {
            ProductName = "MySQL or MariaDB",
            AssemblyName = typeof(GuardedMySqlConnection).Assembly.GetName().Name!,
            ConnectionType = typeof(GuardedMySqlConnection),
            CommandType = typeof(GuardedMySqlCommand),
            ParameterType = typeof(DbParameter),
            ParameterNamePrefix = "@",
            ConfigureBinaryParameter = p => p.DbType = DbType.Binary,
            ExceptionType = typeof(DbException),
            BindByName = true,
        };

    public DbConnection CreateConnection() => new GuardedMySqlConnection(ConnectionString);

    public DbCommand CreateCommand() => new GuardedMySqlCommand();

    public void Shutdown()
    {
        // The pool is not its own.
    }
}
