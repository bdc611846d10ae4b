namespace LegalAffairs.Identity.Sessions;

/// <summary>Works also while the account's password must be changed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class AllowedBeforePasswordChangeAttribute : Attribute;
