namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>Bureau → counties and departments → enforcement units, which may have further ones below them.</summary>
internal static class UnitKindRules
{
    public static bool MayBeBelow(this OrganizationUnitKind kind, OrganizationUnitKind parent) =>
        kind switch
        {
            OrganizationUnitKind.County or OrganizationUnitKind.Department => parent == OrganizationUnitKind.Bureau,
            OrganizationUnitKind.EnforcementUnit => parent != OrganizationUnitKind.Bureau,
            _ => false,
        };
}
