using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Identity;

namespace LegalAffairs.Platform.DataScopes;

/// <summary>How far the seeded roles see until somebody changes it. A role not named here sees its holder's own records.</summary>
internal static class DefaultDataScopes
{
    private static readonly Dictionary<string, DataScopeKind> Kinds = new(StringComparer.Ordinal)
    {
        [RoleNames.Admin] = DataScopeKind.All,
        [RoleNames.Auditor] = DataScopeKind.All,
        [RoleNames.BureauStaff] = DataScopeKind.All,
        [RoleNames.BureauLeader] = DataScopeKind.All,
        [RoleNames.UnitLiaison] = DataScopeKind.OwnUnit,
        [RoleNames.Trainer] = DataScopeKind.Own,
        [RoleNames.Officer] = DataScopeKind.Own,
        [RoleNames.Inspector] = DataScopeKind.OwnUnitAndBelow,
        [RoleNames.HotlineOperator] = DataScopeKind.OwnUnit,
    };

    public static DataScopeKind Of(string roleName) => Kinds.GetValueOrDefault(roleName, DataScopeKind.Own);
}
