namespace LegalAffairs.Platform.Notifications;

/// <summary>A message to one person: bell in the page, e-mail too when SMTP is configured.</summary>
/// <param name="Key">The same key to the same person is sent once: a job that runs twice does not nag twice.</param>
/// <param name="TextKey">Localization key "Resource:Key" of the title; "…:Text" appended to it names the body.</param>
/// <param name="Arguments">Fill the placeholders {name} of both.</param>
/// <param name="Url">Where the page goes when it is clicked, e.g. "/supervision/reporting/…".</param>
public sealed record NotificationMessage(string Key, string TextKey, IReadOnlyDictionary<string, string> Arguments, string? Url);

public interface INotificationSender
{
    Task SendAsync(IReadOnlyCollection<Guid> userIds, NotificationMessage message, CancellationToken cancellationToken = default);

    /// <summary>Everybody of the unit who has the role.</summary>
    Task SendToUnitAsync(Guid unitId, string roleName, NotificationMessage message, CancellationToken cancellationToken = default);
}
