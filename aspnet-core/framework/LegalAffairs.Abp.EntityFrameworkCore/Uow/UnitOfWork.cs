using System.Data.Common;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.EntityFrameworkCore.Caching;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Abp.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Abp.EntityFrameworkCore.Uow;

/// <summary>Every module's context of one call shares one connection and one transaction; both begin when the first context is asked for.</summary>
internal sealed class UnitOfWork : IUnitOfWork
{
    private readonly IDatabaseEngine _engine;
    private readonly DbContextFactory _contextFactory;
    private readonly SavePipeline _pipeline;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly OutboxSignal _outboxSignal;
    private readonly Action _onDispose;
    private readonly Dictionary<Type, DbContext> _contexts = [];
    private readonly List<object> _events = [];
    private readonly List<CacheChange> _cacheChanges = [];
    private readonly List<Func<Task>> _completedHandlers = [];
    private DbConnection? _connection;
    private DbTransaction? _transaction;
    private IDisposable? _writeLease;
    private bool _isDisposed;

    public UnitOfWork(IServiceProvider services, bool isTransactional, Action onDispose)
    {
        IsTransactional = isTransactional;
        _onDispose = onDispose;
        _engine = services.GetRequiredService<IDatabaseEngine>();
        _contextFactory = services.GetRequiredService<DbContextFactory>();
        _logger = services.GetRequiredService<ILogger<UnitOfWork>>();
        _outboxSignal = services.GetRequiredService<OutboxSignal>();
        _time = services.GetRequiredService<TimeProvider>();
        _pipeline = new SavePipeline(
            this,
            services.GetRequiredService<ICurrentUser>(),
            services.GetRequiredService<ICurrentDataScope>(),
            services.GetRequiredService<IDataFilter>(),
            services.GetRequiredService<IAuditingManager>(),
            _engine,
            _time
        );
    }

    public bool IsTransactional { get; }

    public void OnCompleted(Func<Task> handler) => _completedHandlers.Add(handler);

    public void AddEvent(object eventData) => _events.Add(eventData);

    /// <summary>Other nodes, if there are any, learn of it with the commit.</summary>
    public void AddCacheChange(CacheChange change)
    {
        if (_engine.IsShared && !_cacheChanges.Exists(c => c.Cache == change.Cache && c.Key == change.Key))
        {
            _cacheChanges.Add(change);
        }
    }

    public async Task<TContext> GetDbContextAsync<TContext>(CancellationToken cancellationToken = default)
        where TContext : DbContext
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_contexts.TryGetValue(typeof(TContext), out var existing))
        {
            return (TContext)existing;
        }

        await ConnectAsync(cancellationToken);
        var context = _contextFactory.Create<TContext>(_connection!);
        ((IAbpDbContext)context).Pipeline = _pipeline;
        if (_transaction is not null)
        {
            await context.Database.UseTransactionAsync(_transaction, cancellationToken);
        }

        _contexts.Add(typeof(TContext), context);
        return context;
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var context in _contexts.Values.Where(c => c.ChangeTracker.HasChanges()).ToList())
        {
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        await SaveChangesAsync(cancellationToken);
        if (_events.Count + _cacheChanges.Count > 0)
        {
            var outbox = await GetDbContextAsync<OutboxDbContext>(cancellationToken);
            outbox.Add(_events, _time.GetUtcNow());
            outbox.CacheChanges.AddRange(_cacheChanges);
            await outbox.SaveChangesAsync(cancellationToken);
        }

        if (_transaction is not null)
        {
            // Once everything is saved a client that goes away must not undo it half-way.
            await _transaction.CommitAsync(CancellationToken.None);
        }

        _pipeline.ReportChanges();
        await ReleaseAsync();
        if (_events.Count > 0)
        {
            _outboxSignal.Raise();
        }

        await RunCompletedHandlersAsync();
    }

    // Not an async method: what it changes in the caller's flow, the current unit of work, must stay changed.
    public ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return ValueTask.CompletedTask;
        }

        _isDisposed = true;
        _onDispose();
        return new ValueTask(ReleaseAsync());
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (_connection is not null)
        {
            return;
        }

        _connection = _engine.CreateConnection();
        await _engine.OpenAsync(_connection, cancellationToken);
        if (IsTransactional)
        {
            _writeLease = await _engine.EnterWriteAsync(cancellationToken);
            _transaction = await _engine.BeginTransactionAsync(_connection, cancellationToken);
        }
    }

    private async Task ReleaseAsync()
    {
        foreach (var context in _contexts.Values)
        {
            ((IAbpDbContext)context).Pipeline = null;
            await context.DisposeAsync();
        }

        _contexts.Clear();
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
            _transaction = null;
        }

        if (_connection is not null)
        {
            await _connection.DisposeAsync();
            _connection = null;
        }

        _writeLease?.Dispose();
        _writeLease = null;
    }

    private async Task RunCompletedHandlersAsync()
    {
        foreach (var handler in _completedHandlers)
        {
            try
            {
                await handler();
            }
            catch (Exception e)
            {
                _logger.LogError(e, "What should follow a commit failed; the commit stands.");
            }
        }
    }
}
