using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.Identity.Roles;

[EventName("Identity.RoleRenamed")]
public sealed record RoleRenamedEto(string OldName, string NewName);
