using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Tests.TestKit;

/// <summary>Counts what is asked of the database.</summary>
internal sealed class CommandCounter : ILoggerProvider, ILogger
{
    private const string Category = "Microsoft.EntityFrameworkCore.Database.Command";
    private const int CommandExecuted = 20101;
    private string _table = string.Empty;
    private int _count;

    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<CommandCounter>().AddSingleton<ILoggerProvider>(sp => sp.GetRequiredService<CommandCounter>());
        services.AddLogging(b => b.AddFilter<CommandCounter>(Category, LogLevel.Information));
    }

    /// <summary>Commands that name the table; what the audit log writes meanwhile is not the action's.</summary>
    public async Task<int> CountAsync(string table, Func<Task> action)
    {
        _table = table;
        Interlocked.Exchange(ref _count, 0);
        await action();
        return Volatile.Read(ref _count);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (eventId.Id == CommandExecuted && Names(formatter(state, exception)))
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void Dispose() { }

    // Each engine has its own quotation marks.
    private bool Names(string sql) =>
        sql.Contains($"\"{_table}\"", StringComparison.Ordinal) || sql.Contains($"`{_table}`", StringComparison.Ordinal);
}
