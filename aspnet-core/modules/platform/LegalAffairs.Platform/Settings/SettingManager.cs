using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Platform.Caching;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.Settings;

internal sealed class SettingManager : ISettingManager, ISingletonDependency
{
    private readonly IRepository<SettingValue, string> _values;
    private readonly ISettingDefinitionManager _definitions;
    private readonly SettingProtector _protector;
    private readonly CommittedSnapshot<Dictionary<string, SettingValue>> _snapshot;

    public SettingManager(
        IRepository<SettingValue, string> values,
        ISettingDefinitionManager definitions,
        SettingProtector protector,
        SnapshotServices services
    )
    {
        _values = values;
        _definitions = definitions;
        _protector = protector;
        _snapshot = new CommittedSnapshot<Dictionary<string, SettingValue>>("platform.settings", services, LoadAsync);
    }

    public async Task<string?> GetOrNullAsync(string name)
    {
        var definition = _definitions.Get(name);
        if (!(await _snapshot.GetAsync()).TryGetValue(name, out var value))
        {
            return definition.DefaultValue;
        }

        return value.ProtectedValue is { } encrypted ? _protector.UnprotectOrNull(name, encrypted) : value.Value;
    }

    public async Task SetAsync(string name, string? value)
    {
        var definition = _definitions.Get(name);
        _snapshot.Changing();
        var stored = await _values.FindAsync(name);
        if (string.IsNullOrEmpty(value) || value == definition.DefaultValue)
        {
            if (stored is not null)
            {
                await _values.DeleteAsync(stored, autoSave: true);
            }

            return;
        }

        stored ??= await _values.InsertAsync(new SettingValue(name));
        Write(stored, value, definition.IsEncrypted);
    }

    private void Write(SettingValue stored, string value, bool isEncrypted)
    {
        if (isEncrypted)
        {
            stored.SetProtected(_protector.Protect(value));
        }
        else
        {
            stored.Set(value);
        }
    }

    private async Task<Dictionary<string, SettingValue>> LoadAsync(CancellationToken cancellationToken) =>
        await (await _values.GetQueryableAsync()).ToDictionaryAsync(s => s.Id, StringComparer.Ordinal, cancellationToken);
}
