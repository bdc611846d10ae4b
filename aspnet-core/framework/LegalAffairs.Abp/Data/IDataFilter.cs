using System.Collections.Immutable;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.Data;

/// <summary>Switches a query filter off for a while: <c>using (filter.Disable&lt;ISoftDelete&gt;())</c>.</summary>
public interface IDataFilter
{
    bool IsEnabled<TFilter>();

    IDisposable Disable<TFilter>();
}

internal sealed class DataFilter : IDataFilter, ISingletonDependency
{
    private readonly AsyncLocal<ImmutableHashSet<Type>?> _disabled = new();

    public bool IsEnabled<TFilter>() => _disabled.Value?.Contains(typeof(TFilter)) != true;

    public IDisposable Disable<TFilter>()
    {
        var parent = _disabled.Value;
        _disabled.Value = (parent ?? []).Add(typeof(TFilter));
        return new DisposeAction(() => _disabled.Value = parent);
    }
}
