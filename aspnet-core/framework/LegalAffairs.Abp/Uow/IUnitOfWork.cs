namespace LegalAffairs.Abp.Uow;

/// <summary>One connection, one transaction, everything or nothing. Events leave through the outbox within it.</summary>
public interface IUnitOfWork : IAsyncDisposable
{
    bool IsTransactional { get; }

    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Saves, writes the events to the outbox, commits. Not called: everything is rolled back on dispose.</summary>
    Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs after the commit; a failure there is logged and does not undo anything.</summary>
    void OnCompleted(Func<Task> handler);

    /// <summary>Puts an event into the outbox of this unit of work.</summary>
    void AddEvent(object eventData);
}

public interface IUnitOfWorkManager
{
    IUnitOfWork? Current { get; }

    /// <summary>Begins a unit of work of its own, which becomes the current one until it is disposed.</summary>
    IUnitOfWork Begin(bool isTransactional = true);
}
