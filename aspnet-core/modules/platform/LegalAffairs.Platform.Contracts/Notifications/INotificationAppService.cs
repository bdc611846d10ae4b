using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Platform.Notifications;

/// <summary>The signed-in user's own messages.</summary>
public interface INotificationAppService : IApplicationService
{
    /// <summary>Latest first, in the reader's language.</summary>
    Task<PagedResultDto<NotificationDto>> GetListAsync(GetNotificationsInput input);

    Task<int> GetUnreadCountAsync();

    Task ReadAsync(Guid id);

    Task ReadAllAsync();
}
