using LegalAffairs.Abp.Localization;

namespace LegalAffairs.Certification;

[LocalizationResourceName("Certification")]
public sealed class CertificationResource;
