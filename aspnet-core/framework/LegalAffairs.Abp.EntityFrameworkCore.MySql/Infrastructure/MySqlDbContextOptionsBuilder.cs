using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

namespace Microsoft.EntityFrameworkCore.Infrastructure;

public sealed class MySqlDbContextOptionsBuilder : RelationalDbContextOptionsBuilder<MySqlDbContextOptionsBuilder, MySqlOptionsExtension>
{
    internal MySqlDbContextOptionsBuilder(DbContextOptionsBuilder optionsBuilder)
        : base(optionsBuilder) { }

    /// <summary>Tries again after a deadlock, a lock wait or a lost connection, never when a commit may have happened.</summary>
    public MySqlDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount = 6) =>
        EnableRetryOnFailure(maxRetryCount, TimeSpan.FromSeconds(30));

    public MySqlDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount, TimeSpan maxRetryDelay) =>
        ExecutionStrategy(d => new MySqlRetryingExecutionStrategy(d, maxRetryCount, maxRetryDelay));
}
