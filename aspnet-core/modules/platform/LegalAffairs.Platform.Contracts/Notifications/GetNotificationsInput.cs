using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.Notifications;

public sealed class GetNotificationsInput : PagedResultRequestDto
{
    public bool OnlyUnread { get; set; }
}
