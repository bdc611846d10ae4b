using LegalAffairs.Abp.Auditing;

namespace LegalAffairs.Tests.AuditLogging;

/// <summary>Calls to be recorded, one a second.</summary>
internal static class Calls
{
    public static readonly DateTime Start = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);
    public const string PlanType = "LegalAffairs.SupervisionInspections.TaskPlans.TaskPlan";

    public static IEnumerable<AuditLogInfo> Many(int count) => Enumerable.Range(0, count).Select(i => Of(second: i));

    public static AuditLogInfo Of(
        int second = 0,
        string? userName = "bureau-staff",
        int? status = 200,
        string action = "TaskPlan.GetList",
        string url = "/api/app/task-plan",
        int duration = 5,
        Guid? userId = null,
        params IEnumerable<EntityChangeInfo> changes
    )
    {
        var log = new AuditLogInfo
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(Start.AddSeconds(second))),
            ExecutionTime = Start.AddSeconds(second),
            UserId = userId,
            UserName = userName,
            ClientIpAddress = "10.1.2.3",
            BrowserInfo = "Firefox",
            HttpMethod = "GET",
            Url = url,
            Action = action,
            CorrelationId = $"c-{second}",
            HttpStatusCode = status,
            ExecutionDuration = duration,
        };
        log.EntityChanges.AddRange(changes);
        return log;
    }

    public static EntityChangeInfo Change(string entityId, string entityType = PlanType, int second = 0) =>
        new(
            Start.AddSeconds(second),
            EntityChangeType.Updated,
            entityType,
            entityId,
            [new EntityPropertyChangeInfo("Title", "旧标题", "新标题"), new EntityPropertyChangeInfo("Year", null, "2026")]
        );
}
