using Microsoft.Data.Sqlite;

namespace LegalAffairs.Database.Sqlite;

internal sealed class SqliteOptions
{
    public string File { get; set; } = "data/legal-affairs.db";

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = File, DefaultTimeout = 30 }.ToString();
}
