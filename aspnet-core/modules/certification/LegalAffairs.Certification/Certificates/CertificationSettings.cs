using LegalAffairs.Abp.Settings;

namespace LegalAffairs.Certification.Certificates;

internal sealed class CertificationSettings : SettingDefinitionProvider
{
    public const string NumberFormat = "Certification.NumberFormat";
    public const string ValidYears = "Certification.ValidYears";
    public const string RequiredHours = "Certification.RequiredHours";
    public const string IssuedByBureau = "Certification.IssuedByBureau";

    public override IEnumerable<SettingDefinition> Define() =>
        [
            new(NumberFormat, "豫Y{kind}{year}{seq:5}"),
            new(ValidYears, "5"),
            new(RequiredHours, "60"),
            // In Henan the province makes and issues the cards (省政府令第180号第三条至第五条).
            new(IssuedByBureau, "false"),
        ];
}
