using Microsoft.Extensions.Configuration;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>Database:Engine names the engine in force; SQLite unless told otherwise.</summary>
public static class DatabaseEngineConfiguration
{
    public const string Key = "Database:Engine";
    public const string Sqlite = "sqlite";
    public const string MySql = "mysql";

    /// <exception cref="AbpException">The setting names no engine that there is.</exception>
    public static bool UsesEngine(this IConfiguration configuration, string engine)
    {
        var configured = configuration[Key] ?? Sqlite;
        return configured is Sqlite or MySql
            ? configured == engine
            : throw new AbpException($"{Key} is \"{configured}\"; it must be {Sqlite} or {MySql}.");
    }
}
