using System.Security.Cryptography;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.EntityFrameworkCore;

namespace LegalAffairs.HttpApi.Host;

/// <summary>Migrates the database at start; fills a new one with demo data, or with nothing but what the product needs.</summary>
internal static class DatabaseStartup
{
    private const string DemoPasswordVariable = "LEGALAFFAIRS_DEMO_PASSWORD";
    private const string AdminPasswordVariable = "LEGALAFFAIRS_ADMIN_PASSWORD";

    /// <summary>True when the database was new, and so has been filled.</summary>
    /// <exception cref="UnsuitableDatabaseException">Says what to do.</exception>
    public static async Task<bool> RunAsync(IServiceProvider services, IConfiguration configuration)
    {
        var migrator = services.GetRequiredService<DatabaseMigrator>();
        await using var turn = await migrator.TakeTurnAsync();
        await migrator.MigrateAsync();
        await migrator.RunStartTasksAsync();
        if (!await migrator.IsNewAsync())
        {
            await migrator.SeedAsync(new DataSeedContext(IncludeDemo: false));
            return false;
        }

        if (string.Equals(configuration["App:SeedMode"], "demo", StringComparison.OrdinalIgnoreCase))
        {
            await SeedDemoAsync(migrator, configuration);
        }
        else
        {
            await SeedEmptyAsync(migrator, configuration);
        }

        return true;
    }

    private static async Task SeedDemoAsync(DatabaseMigrator migrator, IConfiguration configuration)
    {
        var given = configuration[DemoPasswordVariable];
        var password = string.IsNullOrEmpty(given) ? RandomPassword() : given;
        await migrator.SeedAsync(new DataSeedContext(IncludeDemo: true) { Password = password });
        var shown = string.IsNullOrEmpty(given) ? password : $"${DemoPasswordVariable}";
        Console.WriteLine(
            $"""

            演示数据已建立 / Demo data created. 账号 / accounts (password: {shown}):
              {string.Join("\n  ", LegalAffairs.Identity.RoleNames.All)}

            """
        );
    }

    private static async Task SeedEmptyAsync(DatabaseMigrator migrator, IConfiguration configuration)
    {
        var password = configuration[AdminPasswordVariable];
        if (string.IsNullOrEmpty(password))
        {
            throw new UnsuitableDatabaseException($"A new database needs the administrator's password: set {AdminPasswordVariable}.");
        }

        await migrator.SeedAsync(new DataSeedContext(IncludeDemo: false) { Password = password });
    }

    // Letters, digits and a sign: satisfies the password policy whatever is drawn.
    private static string RandomPassword() => $"La-{RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 12)}7";
}
