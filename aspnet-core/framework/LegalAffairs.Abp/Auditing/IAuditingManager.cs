using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.Auditing;

public interface IAuditingManager
{
    AuditLogInfo? Current { get; }

    /// <summary>Everything saved until disposal is noted in this log.</summary>
    IDisposable BeginScope(AuditLogInfo log);
}

/// <summary>Takes logs off the caller's path; a normal stop waits until all are stored.</summary>
public interface IAuditingStore
{
    ValueTask SaveAsync(AuditLogInfo log);
}

internal sealed class AuditingManager : IAuditingManager, ISingletonDependency
{
    private readonly AsyncLocal<AuditLogInfo?> _current = new();

    public AuditLogInfo? Current => _current.Value;

    public IDisposable BeginScope(AuditLogInfo log)
    {
        var parent = _current.Value;
        _current.Value = log;
        return new DisposeAction(() => _current.Value = parent);
    }
}
