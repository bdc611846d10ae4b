using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

/// <summary>Tries again after what passes. What may have been committed is done again only when the caller can verify that it was not.</summary>
internal sealed class MySqlRetryingExecutionStrategy(ExecutionStrategyDependencies dependencies, int maxRetryCount, TimeSpan maxRetryDelay)
    : ExecutionStrategy(dependencies, maxRetryCount, maxRetryDelay)
{
    private bool _canVerify;

    public override TResult Execute<TState, TResult>(
        TState state,
        Func<DbContext, TState, TResult> operation,
        Func<DbContext, TState, ExecutionResult<TResult>>? verifySucceeded
    )
    {
        _canVerify = verifySucceeded is not null;
        return base.Execute(state, operation, verifySucceeded);
    }

    public override Task<TResult> ExecuteAsync<TState, TResult>(
        TState state,
        Func<DbContext, TState, CancellationToken, Task<TResult>> operation,
        Func<DbContext, TState, CancellationToken, Task<ExecutionResult<TResult>>>? verifySucceeded,
        CancellationToken cancellationToken = default
    )
    {
        _canVerify = verifySucceeded is not null;
        return base.ExecuteAsync(state, operation, verifySucceeded, cancellationToken);
    }

    protected override bool ShouldRetryOn(Exception exception) =>
        MySqlErrors.IsTransient(exception) && (_canVerify || !MySqlErrors.IsOutcomeUnknown(exception));
}
