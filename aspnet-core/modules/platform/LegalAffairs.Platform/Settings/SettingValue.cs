using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Platform.Settings;

/// <summary>A setting that differs from its default; its key is the setting's name.</summary>
internal sealed class SettingValue : AuditedAggregateRoot<string>
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 2048;

    private SettingValue() { }

    public SettingValue(string name)
        : base(name) { }

    public string? Value { get; private set; }

    /// <summary>Encrypted; only one of the two is set.</summary>
    [DisableAuditing]
    public string? ProtectedValue { get; private set; }

    public void Set(string value) => (Value, ProtectedValue) = (value, null);

    public void SetProtected(string protectedValue) => (Value, ProtectedValue) = (null, protectedValue);
}
