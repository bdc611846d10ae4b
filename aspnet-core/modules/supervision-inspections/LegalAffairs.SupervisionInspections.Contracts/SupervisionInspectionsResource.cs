using LegalAffairs.Abp.Localization;

namespace LegalAffairs.SupervisionInspections;

[LocalizationResourceName("SupervisionInspections")]
public sealed class SupervisionInspectionsResource;
