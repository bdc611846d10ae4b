using System.Linq.Expressions;

namespace LegalAffairs.AuditLogging.AuditLogs;

internal static class AuditProjections
{
    public static readonly Expression<Func<EntityChange, EntityChangeDto>> EntityChange = c => new EntityChangeDto
    {
        Id = c.Id,
        AuditLogId = c.AuditLogId,
        ChangeTime = c.ChangeTime,
        ChangeType = c.ChangeType,
        UserId = c.AuditLog.UserId,
        UserName = c.AuditLog.UserName,
        Comment = c.AuditLog.Comment,
        EntityTypeFullName = c.EntityTypeFullName,
        EntityId = c.EntityId,
        PropertyChanges = c
            .PropertyChanges.OrderBy(p => p.PropertyName)
            .Select(p => new EntityPropertyChangeDto
            {
                PropertyName = p.PropertyName,
                OriginalValue = p.OriginalValue,
                NewValue = p.NewValue,
            })
            .ToList(),
    };
}
