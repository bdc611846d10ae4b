namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>What a node sees to when the schema is there and before anything else is read or written; one node at a time.</summary>
public interface IDatabaseStartTask
{
    /// <exception cref="UnsuitableDatabaseException">This node must not use the database.</exception>
    Task RunAsync(CancellationToken cancellationToken);
}
