using System.Linq.Expressions;
using LegalAffairs.Abp.Authorization.DataScopes;

namespace LegalAffairs.Platform.OrganizationUnits;

internal static class UnitQueries
{
    /// <summary>The unit with this code and all below it, as a range that the index answers.</summary>
    public static IQueryable<OrganizationUnit> InSubtree(this IQueryable<OrganizationUnit> units, string code)
    {
        var end = UnitCode.EndOf(code);
        return units.Where(u => u.Code.CompareTo(code) >= 0 && u.Code.CompareTo(end) < 0);
    }

    /// <summary>A unit has no other unit that it belongs to, so its scope is asked here and not by the filter of scoped records.</summary>
    public static IQueryable<OrganizationUnit> InScope(this IQueryable<OrganizationUnit> units, DataScope scope) =>
        scope.IsAll ? units : units.Where(u => scope.UnitIds.Contains(u.Id));

    /// <summary>Where the visible part of the tree begins.</summary>
    public static Expression<Func<OrganizationUnit, bool>> IsTopmost(DataScope scope) =>
        scope.IsAll ? u => u.ParentId == null : u => u.ParentId == null || !scope.UnitIds.Contains(u.ParentId.Value);
}
