using LegalAffairs.MySql.Tests.Query.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query.Comparison;

/// <summary>The seeds in both databases, made once. Tests that change rows roll back.</summary>
internal sealed class Stores
{
    private static readonly Lazy<Task<Stores>> Made = new(MakeAsync);
    private readonly DbContextOptions _mySql;
    private readonly DbContextOptions _sqlite;

    private Stores(DbContextOptions mySql, DbContextOptions sqlite) => (_mySql, _sqlite) = (mySql, sqlite);

    public static ServerVersion Server { get; } = ServerVersion.Parse("10.11.0-mariadb");

    public static Task<Stores> GetAsync() => Made.Value;

    public QueryContext MySql() => new(_mySql);

    public QueryContext Sqlite() => new(_sqlite);

    public DbContextOptions OptionsOf(bool mySql) => mySql ? _mySql : _sqlite;

    private static async Task<Stores> MakeAsync()
    {
        var database = await MySqlServer.CreateDatabaseAsync();
        var directory = Directory.CreateTempSubdirectory("legal-affairs-query-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(directory, recursive: true);
        var file = Path.Combine(directory, "query.db");
        var sqlite = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
        var stores = new Stores(
            new DbContextOptionsBuilder().UseMySql(database.ConnectionString, Server).Options,
            new DbContextOptionsBuilder().UseSqlite(sqlite).Options
        );
        await SeedAsync(stores.MySql());
        await SeedAsync(stores.Sqlite());
        return stores;
    }

    private static async Task SeedAsync(QueryContext context)
    {
        await using (context)
        {
            await context.Database.EnsureCreatedAsync();
            var rows = new MemorySets();
            context.AddRange(rows.Units);
            context.AddRange(rows.Matters);
            await context.SaveChangesAsync();
        }
    }
}
