using LegalAffairs.Abp.Localization;

namespace LegalAffairs.AuditLogging;

[LocalizationResourceName("AuditLogging")]
public sealed class AuditLoggingResource;
