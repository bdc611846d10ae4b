using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.Identity.Accounts;

/// <summary>Carries no token: that is made when the mail is written, so that none is stored.</summary>
[EventName("Identity.PasswordResetRequested")]
internal sealed record PasswordResetRequestedEto(Guid UserId, string Culture);
