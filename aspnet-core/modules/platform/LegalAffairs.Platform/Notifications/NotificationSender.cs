using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Emailing;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.Notifications;

internal sealed class NotificationSender(
    IRepository<Notification, Guid> notifications,
    NotificationTexts texts,
    IEmailSender emails,
    IUserDirectory users,
    IUnitDirectory units,
    ISettingProvider settings,
    IGuidGenerator guids,
    TimeProvider time
) : INotificationSender, ITransientDependency
{
    public async Task SendAsync(
        IReadOnlyCollection<Guid> userIds,
        NotificationMessage message,
        CancellationToken cancellationToken = default
    )
    {
        var known = await (await notifications.GetQueryableAsync())
            .Where(n => n.Key == message.Key && userIds.Contains(n.UserId))
            .Select(n => n.UserId)
            .ToListAsync(cancellationToken);
        var receivers = (await users.GetManyAsync([.. userIds.Except(known)], cancellationToken)).Values.Where(u => u.IsActive).ToList();
        var now = time.GetUtcNow().UtcDateTime;
        await notifications.InsertManyAsync(
            receivers.Select(u => new Notification(guids.Create(), u.Id, message, now)),
            autoSave: true,
            cancellationToken
        );
        await SendEmailsAsync(receivers, message, cancellationToken);
    }

    public async Task SendToUnitAsync(
        Guid unitId,
        string roleName,
        NotificationMessage message,
        CancellationToken cancellationToken = default
    )
    {
        var people = await users.GetManyAsync(await units.GetUserIdsAsync(unitId, cancellationToken), cancellationToken);
        await SendAsync([.. people.Values.Where(u => u.Roles.Contains(roleName)).Select(u => u.Id)], message, cancellationToken);
    }

    private async Task SendEmailsAsync(List<UserInfo> receivers, NotificationMessage message, CancellationToken cancellationToken)
    {
        var withAddress = receivers.Where(u => !string.IsNullOrEmpty(u.Email)).ToList();
        if (withAddress.Count == 0)
        {
            return;
        }

        // A job has no reader whose language could be asked.
        var (title, text) = InCulture(
            await settings.GetOrNullAsync(PlatformSettings.DefaultLanguage),
            () => texts.Render(message.TextKey, message.Arguments)
        );
        foreach (var user in withAddress)
        {
            await emails.SendAsync(user.Email!, title, text.Length > 0 ? text : title, cancellationToken);
        }
    }

    private static T InCulture<T>(string? culture, Func<T> read)
    {
        var (present, presentUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture ?? "zh-Hans");
            return read();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (present, presentUi);
        }
    }
}
