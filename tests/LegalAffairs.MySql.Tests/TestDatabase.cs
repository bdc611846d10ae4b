namespace LegalAffairs.MySql.Tests;

/// <summary>A fresh database with the server's own default charset.</summary>
public sealed class TestDatabase(string name, string administrator) : IAsyncDisposable
{
    public string Name => name;

    public string ConnectionString { get; } = $"{administrator};Database={name}";

    public Task ExecuteAsync(string sql) => MySqlServer.ExecuteAsync(ConnectionString, sql);

    public async ValueTask DisposeAsync() => await MySqlServer.ExecuteAsync(administrator, $"DROP DATABASE IF EXISTS `{name}`");
}
