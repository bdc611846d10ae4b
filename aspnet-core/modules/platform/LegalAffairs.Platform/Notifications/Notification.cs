using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Platform.Notifications;

/// <summary>A message to one person. Kept as key and values, so that each reader reads it in the language of the day.</summary>
[DisableAuditing]
internal sealed class Notification : Entity<Guid>
{
    public const int MaxKeyLength = 200;
    public const int MaxTextKeyLength = 128;
    public const int MaxUrlLength = 500;

    private Notification() { }

    public Notification(Guid id, Guid userId, NotificationMessage message, DateTime now)
        : base(id)
    {
        UserId = userId;
        Key = message.Key;
        TextKey = message.TextKey;
        Arguments = message.Arguments;
        Url = message.Url;
        CreationTime = now;
    }

    public Guid UserId { get; private set; }

    public string Key { get; private set; } = string.Empty;

    public string TextKey { get; private set; } = string.Empty;

    public IReadOnlyDictionary<string, string> Arguments { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string? Url { get; private set; }

    public DateTime CreationTime { get; private set; }

    public DateTime? ReadTime { get; private set; }

    public void Read(DateTime now) => ReadTime ??= now;
}
