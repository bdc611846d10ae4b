using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Guids;

namespace LegalAffairs.AuditLogging.AuditLogs;

/// <summary>One call as it happened. What does not fit is cut, since a record too long must not be a record lost.</summary>
[DisableAuditing]
internal sealed class AuditLog : Entity<Guid>
{
    public const int MaxClientIpAddressLength = 64;
    public const int MaxBrowserInfoLength = 256;
    public const int MaxHttpMethodLength = 16;
    public const int MaxUrlLength = 512;
    public const int MaxActionLength = 192;
    public const int MaxCorrelationIdLength = 64;
    public const int MaxExceptionLength = 256;
    public const int MaxCommentLength = 2000;

    private const int FirstFailureStatus = 400;
    private readonly List<EntityChange> _entityChanges = [];

    private AuditLog() { }

    public AuditLog(AuditLogInfo info, IGuidGenerator guids)
        : base(info.Id)
    {
        ExecutionTime = info.ExecutionTime;
        UserId = info.UserId;
        UserName = info.UserName.Cut(AuditLogConsts.MaxUserNameLength);
        ClientIpAddress = info.ClientIpAddress.Cut(MaxClientIpAddressLength);
        BrowserInfo = info.BrowserInfo.Cut(MaxBrowserInfoLength);
        HttpMethod = info.HttpMethod.Cut(MaxHttpMethodLength);
        Url = info.Url.Cut(MaxUrlLength);
        Action = info.Action.Cut(MaxActionLength);
        CorrelationId = info.CorrelationId.Cut(MaxCorrelationIdLength);
        HttpStatusCode = info.HttpStatusCode;
        ExecutionDuration = info.ExecutionDuration;
        Exception = info.Exception.Cut(MaxExceptionLength);
        Comment = info.Comment.Cut(MaxCommentLength);
        IsFailure = info.Exception is not null || info.HttpStatusCode >= FirstFailureStatus;
        HasChanges = info.EntityChanges.Count > 0;
        _entityChanges.AddRange(info.EntityChanges.Select(c => new EntityChange(guids.Create(), Id, c, guids)));
    }

    public DateTime ExecutionTime { get; private set; }

    public Guid? UserId { get; private set; }

    public string? UserName { get; private set; }

    public string? ClientIpAddress { get; private set; }

    public string? BrowserInfo { get; private set; }

    public string? HttpMethod { get; private set; }

    public string? Url { get; private set; }

    public string? Action { get; private set; }

    public string? CorrelationId { get; private set; }

    public int? HttpStatusCode { get; private set; }

    public int ExecutionDuration { get; private set; }

    public string? Exception { get; private set; }

    public string? Comment { get; private set; }

    public bool IsFailure { get; private set; }

    public bool HasChanges { get; private set; }

    public IReadOnlyList<EntityChange> EntityChanges => _entityChanges;
}
