using LegalAffairs.Abp.EntityFrameworkCore;

namespace LegalAffairs.Tests.TestKit;

/// <summary>The database engine that a run is about: the same tests run once for each.</summary>
internal static class TestEngine
{
    private const string Variable = "LEGALAFFAIRS_TEST_ENGINE";
    private const string ServerVariable = "LEGALAFFAIRS_TEST_MYSQL";

    public static string Name { get; } = Environment.GetEnvironmentVariable(Variable) ?? DatabaseEngineConfiguration.Sqlite;

    public static bool IsMySql => Name == DatabaseEngineConfiguration.MySql;

    /// <summary>Of an account that may make databases. No test is left out for want of a server: without one they fail.</summary>
    public static string Server =>
        Environment.GetEnvironmentVariable(ServerVariable)
        ?? throw new InvalidOperationException(
            $"{ServerVariable} must hold the connection string of a server: etc/mariadb.sh start DIRECTORY prints one."
        );
}
