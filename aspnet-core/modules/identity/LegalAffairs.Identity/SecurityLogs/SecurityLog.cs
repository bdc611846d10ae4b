using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Identity.SecurityLogs;

/// <summary>One sign-in or attempt, or one change of a password. Written once, changed never.</summary>
[DisableAuditing]
internal sealed class SecurityLog : Entity<Guid>, IAggregateRoot<Guid>
{
    public const int MaxUserNameLength = 256;
    public const int MaxAddressLength = 64;
    public const int MaxDeviceLength = 64;
    public const int MaxCorrelationIdLength = 64;

    private SecurityLog() { }

    public SecurityLog(Guid id, DateTime creationTime, SecurityLogAction action, string userName, Guid? userId)
        : base(id)
    {
        CreationTime = creationTime;
        Action = action;
        UserName = Cut(userName, MaxUserNameLength)!;
        NormalizedUserName = Normalize(UserName);
        UserId = userId;
    }

    public DateTime CreationTime { get; private set; }

    public SecurityLogAction Action { get; private set; }

    /// <summary>As typed.</summary>
    public string UserName { get; private set; } = string.Empty;

    /// <summary>For finding it whatever the case.</summary>
    public string NormalizedUserName { get; private set; } = string.Empty;

    public Guid? UserId { get; private set; }

    public string? ClientIpAddress { get; private set; }

    public string? Device { get; private set; }

    public string? CorrelationId { get; private set; }

    public static string Normalize(string userName) => Cut(userName.Normalize(), MaxUserNameLength)!.ToUpperInvariant();

    public SecurityLog From(string? clientIpAddress, string? userAgent, string? correlationId)
    {
        ClientIpAddress = Cut(clientIpAddress, MaxAddressLength);
        Device = Cut(DeviceText.Of(userAgent), MaxDeviceLength);
        CorrelationId = Cut(correlationId, MaxCorrelationIdLength);
        return this;
    }

    private static string? Cut(string? value, int length) => value?.Length > length ? value[..length] : value;
}
