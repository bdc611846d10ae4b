using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.Authorization.DataScopes;

/// <summary>The data scope of the current flow. Jobs and event handlers see everything; a request sees what its user's roles allow.</summary>
public interface ICurrentDataScope
{
    DataScope Value { get; }

    IDisposable Change(DataScope scope);
}

internal sealed class CurrentDataScope : ICurrentDataScope, ISingletonDependency
{
    private readonly AsyncLocal<DataScope?> _current = new();

    public DataScope Value => _current.Value ?? DataScope.Everything;

    public IDisposable Change(DataScope scope)
    {
        var parent = _current.Value;
        _current.Value = scope;
        return new DisposeAction(() => _current.Value = parent);
    }
}

/// <summary>Works out a signed-in user's scope from roles and unit.</summary>
public interface IDataScopeProvider
{
    ValueTask<DataScope> GetAsync(Guid userId, IReadOnlyList<string> roles);
}
