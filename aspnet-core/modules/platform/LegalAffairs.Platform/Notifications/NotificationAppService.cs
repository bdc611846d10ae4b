using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.Notifications;

[Authorize]
[DisableAuditing]
internal sealed class NotificationAppService(IRepository<Notification, Guid> notifications, NotificationTexts texts)
    : ApplicationService,
        INotificationAppService
{
    public async Task<PagedResultDto<NotificationDto>> GetListAsync(GetNotificationsInput input)
    {
        var query = (await OwnAsync()).WhereIf(input.OnlyUnread, n => n.ReadTime == null);
        var ordered = input.UnreadFirst
            ? query.OrderBy(n => n.ReadTime != null).ThenByDescending(n => n.Id)
            : query.OrderByDescending(n => n.Id);
        var page = await ordered.PageBy(input).ToListAsync();
        return new PagedResultDto<NotificationDto>(await query.CountAsync(), [.. page.Select(ToDto)]);
    }

    public async Task<int> GetUnreadCountAsync() => await (await OwnAsync()).CountAsync(n => n.ReadTime == null);

    public async Task ReadAsync(Guid id)
    {
        var userId = CurrentUser.GetId();
        (await notifications.GetAsync(n => n.Id == id && n.UserId == userId)).Read(Now);
    }

    public async Task ReadAllAsync()
    {
        var now = Now;
        await (await OwnAsync()).Where(n => n.ReadTime == null).ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadTime, now));
    }

    private async Task<IQueryable<Notification>> OwnAsync()
    {
        var userId = CurrentUser.GetId();
        return (await notifications.GetQueryableAsync()).Where(n => n.UserId == userId);
    }

    private NotificationDto ToDto(Notification notification)
    {
        var (title, text) = texts.Render(notification.TextKey, notification.Arguments);
        return new NotificationDto
        {
            Id = notification.Id,
            Title = title,
            Text = text,
            Url = notification.Url,
            CreationTime = notification.CreationTime,
            ReadTime = notification.ReadTime,
        };
    }
}
