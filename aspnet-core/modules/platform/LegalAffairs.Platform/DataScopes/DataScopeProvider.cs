using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Platform.DataScopes;

internal sealed class DataScopeProvider(RoleDataScopes roleScopes, UnitDirectory directory) : IDataScopeProvider, ISingletonDependency
{
    public async ValueTask<DataScope> GetAsync(Guid userId, IReadOnlyList<string> roles)
    {
        var kind = await roleScopes.WidestOfAsync(roles);
        if (kind is DataScopeKind.All or DataScopeKind.Own)
        {
            return new DataScope(kind, userId, []);
        }

        var units = await directory.GetSnapshotAsync();
        return units.UnitOf(userId) is { } unitId
            ? new DataScope(kind, userId, kind == DataScopeKind.OwnUnit ? units.WithMerged(unitId) : units.WithBelow(unitId))
            : new DataScope(kind, userId, []);
    }
}
