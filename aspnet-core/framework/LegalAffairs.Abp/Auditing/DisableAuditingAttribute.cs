namespace LegalAffairs.Abp.Auditing;

/// <summary>On an entity or endpoint: not in the audit log. On a property: that it changed is logged, its values are not.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Interface)]
public sealed class DisableAuditingAttribute : Attribute;
