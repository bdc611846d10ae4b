using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

internal static class AreaNames
{
    public static string Of(EnforcementAreas areas, IStringLocalizer texts) =>
        string.Join(
            '、',
            Enum.GetValues<EnforcementAreas>()
                .Where(a => a != EnforcementAreas.All && a != EnforcementAreas.None && areas.HasFlag(a))
                .Select(a => texts[$"Enum:EnforcementAreas.{(int)a}"].Value)
        );
}
