using LegalAffairs.Abp.Settings;

namespace LegalAffairs.TrainerPool;

internal sealed class TrainerPoolSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
        [new(TrainerPoolSettings.YearEnd, "12-31"), new(TrainerPoolSettings.HoursPerExam, "8")];
}
