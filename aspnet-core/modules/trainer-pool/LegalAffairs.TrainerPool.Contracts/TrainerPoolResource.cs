using LegalAffairs.Abp.Localization;

namespace LegalAffairs.TrainerPool;

[LocalizationResourceName("TrainerPool")]
public sealed class TrainerPoolResource;
