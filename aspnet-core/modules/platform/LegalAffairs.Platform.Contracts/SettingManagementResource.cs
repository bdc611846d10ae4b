using LegalAffairs.Abp.Localization;

namespace LegalAffairs.Platform;

/// <summary>ABP's name, since its settings page asks for it.</summary>
[LocalizationResourceName("AbpSettingManagement")]
public sealed class SettingManagementResource;
