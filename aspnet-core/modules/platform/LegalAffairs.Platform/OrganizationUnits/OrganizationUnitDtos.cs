using System.Linq.Expressions;
using LegalAffairs.Identity;
using LegalAffairs.Platform.UnitMembers;

namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>How units are shown; the queries read nothing but these columns.</summary>
internal static class OrganizationUnitDtos
{
    public static Expression<Func<OrganizationUnit, OrganizationUnitDto>> Details(IQueryable<OrganizationUnit> all) =>
        u => new OrganizationUnitDto
        {
            Id = u.Id,
            DisplayName = u.Name,
            Code = u.Code,
            Kind = u.Kind,
            ParentId = u.ParentId,
            ParentName = all.Where(p => p.Id == u.ParentId).Select(p => p.Name).FirstOrDefault(),
            IsActive = u.IsActive,
            ClosedTime = u.ClosedTime,
            MergedIntoId = u.MergedIntoId,
            MergedIntoName = all.Where(t => t.Id == u.MergedIntoId).Select(t => t.Name).FirstOrDefault(),
            CreationTime = u.CreationTime,
            ConcurrencyStamp = u.ConcurrencyStamp,
        };

    public static Expression<Func<OrganizationUnit, OrganizationUnitNodeDto>> Node(
        IQueryable<OrganizationUnit> visible,
        IQueryable<UnitMember> people
    ) =>
        u => new OrganizationUnitNodeDto
        {
            Id = u.Id,
            DisplayName = u.Name,
            Code = u.Code,
            Kind = u.Kind,
            ParentId = u.ParentId,
            IsActive = u.IsActive,
            MergedIntoId = u.MergedIntoId,
            ChildCount = visible.Count(c => c.ParentId == u.Id),
            MemberCount = people.Count(m => m.OrganizationUnitId == u.Id),
        };

    public static Expression<Func<OrganizationUnit, OrganizationUnitListItemDto>> ListItem(IQueryable<OrganizationUnit> all) =>
        u => new OrganizationUnitListItemDto
        {
            Id = u.Id,
            DisplayName = u.Name,
            Code = u.Code,
            ParentName = all.Where(p => p.Id == u.ParentId).Select(p => p.Name).FirstOrDefault(),
            Kind = u.Kind,
            IsActive = u.IsActive,
        };

    public static OrganizationUnitDto Created(OrganizationUnit unit) =>
        new()
        {
            Id = unit.Id,
            DisplayName = unit.Name,
            Code = unit.Code,
            Kind = unit.Kind,
            ParentId = unit.ParentId,
            IsActive = unit.IsActive,
            CreationTime = unit.CreationTime,
            ConcurrencyStamp = unit.ConcurrencyStamp,
        };

    public static OrganizationUnitHistoryDto History(OrganizationUnitHistoryEntry entry, IReadOnlyDictionary<Guid, UserInfo> actors) =>
        new()
        {
            Id = entry.Id,
            Kind = entry.Kind,
            OldValue = entry.OldValue,
            NewValue = entry.NewValue,
            Reason = entry.Reason,
            CreationTime = entry.CreationTime,
            CreatorId = entry.CreatorId,
            CreatorName = entry.CreatorId is { } id ? actors.GetValueOrDefault(id)?.DisplayName : null,
        };
}
