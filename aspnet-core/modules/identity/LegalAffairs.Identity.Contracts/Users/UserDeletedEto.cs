using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.Identity.Users;

[EventName("Identity.UserDeleted")]
public sealed record UserDeletedEto(Guid UserId);
