namespace LegalAffairs.Identity.Accounts;

internal sealed record LockoutRule(int Attempts, TimeSpan Duration);
