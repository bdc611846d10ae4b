using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.Identity.Roles;

[EventName("Identity.RoleDeleted")]
public sealed record RoleDeletedEto(string RoleName);
