using LegalAffairs.Abp.Localization;

namespace LegalAffairs.TrainingExams;

[LocalizationResourceName("TrainingExams")]
public sealed class TrainingExamsResource;
