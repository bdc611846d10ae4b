using LegalAffairs.Abp.Localization;

namespace LegalAffairs.Identity;

[LocalizationResourceName("AbpIdentity")]
public sealed class AbpIdentityResource;

[LocalizationResourceName("AbpAccount")]
public sealed class AbpAccountResource;

[LocalizationResourceName("AbpPermissionManagement")]
public sealed class AbpPermissionManagementResource;
