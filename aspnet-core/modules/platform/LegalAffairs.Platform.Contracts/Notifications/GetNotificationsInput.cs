using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.Notifications;

public sealed class GetNotificationsInput : PagedResultRequestDto
{
    public bool OnlyUnread { get; set; }

    /// <summary>What was not read comes before what was.</summary>
    public bool UnreadFirst { get; set; }
}
