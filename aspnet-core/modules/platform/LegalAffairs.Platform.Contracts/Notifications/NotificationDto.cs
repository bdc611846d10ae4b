using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.Notifications;

public sealed class NotificationDto : EntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    public string? Url { get; set; }

    public DateTime CreationTime { get; set; }

    public DateTime? ReadTime { get; set; }
}
