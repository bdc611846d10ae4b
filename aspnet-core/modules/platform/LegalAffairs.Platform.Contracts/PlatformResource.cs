using LegalAffairs.Abp.Localization;

namespace LegalAffairs.Platform;

[LocalizationResourceName("Platform")]
public sealed class PlatformResource;
