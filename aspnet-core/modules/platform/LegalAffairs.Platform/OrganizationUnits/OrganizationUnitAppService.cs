using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.Platform.UnitMembers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.OrganizationUnits;

[Authorize(PlatformPermissions.OrganizationUnits.Default)]
internal sealed class OrganizationUnitAppService(
    IRepository<OrganizationUnit, Guid> units,
    IRepository<OrganizationUnitHistoryEntry, Guid> history,
    IRepository<UnitMember, Guid> members,
    OrganizationUnitTree tree,
    ICurrentDataScope dataScope,
    IUserDirectory users
) : ApplicationService, IOrganizationUnitAppService
{
    private static readonly Sorting<OrganizationUnit> Sorting = new("code")
    {
        { "displayName", u => u.Name },
        { "code", u => u.Code },
        { "kind", u => u.Kind },
        { "isActive", u => u.IsActive },
    };

    public async Task<OrganizationUnitDto> GetAsync(Guid id)
    {
        var all = await units.GetQueryableAsync();
        return await all.InScope(dataScope.Value).Where(u => u.Id == id).Select(OrganizationUnitDtos.Details(all)).SingleOrDefaultAsync()
            ?? throw new EntityNotFoundException(typeof(OrganizationUnit), id);
    }

    public async Task<ListResultDto<OrganizationUnitNodeDto>> GetChildrenAsync(Guid? parentId, bool includeInactive = false)
    {
        var visible = (await units.GetQueryableAsync()).InScope(dataScope.Value).Where(u => includeInactive || u.IsActive);
        var level = parentId is null ? visible.Where(UnitQueries.IsTopmost(dataScope.Value)) : visible.Where(u => u.ParentId == parentId);
        var people = await members.GetQueryableAsync();
        return new ListResultDto<OrganizationUnitNodeDto>(
            await level.OrderBy(u => u.Code).Select(OrganizationUnitDtos.Node(visible, people)).ToListAsync()
        );
    }

    public async Task<PagedResultDto<OrganizationUnitListItemDto>> GetListAsync(GetOrganizationUnitsInput input)
    {
        var all = await units.GetQueryableAsync();
        var query = all.InScope(dataScope.Value)
            .WhereIf(!input.IncludeInactive, u => u.IsActive)
            .WhereIf(input.Kind is not null, u => u.Kind == input.Kind);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var filter = input.Filter.Trim();
            query = query.Where(u => u.Name.Contains(filter));
        }

        if (input.ParentId is { } parentId)
        {
            var parent = await GetInScopeAsync(parentId);
            query = query.InSubtree(parent.Code).Where(u => u.Id != parentId);
        }

        var page = Sorting.Apply(query, input.Sorting).PageBy(input).Select(OrganizationUnitDtos.ListItem(all));
        return new PagedResultDto<OrganizationUnitListItemDto>(await query.CountAsync(), await page.ToListAsync());
    }

    public async Task<ListResultDto<OrganizationUnitHistoryDto>> GetHistoryAsync(Guid id)
    {
        await GetInScopeAsync(id);
        var entries = await (await history.GetQueryableAsync()).Where(h => h.UnitId == id).OrderByDescending(h => h.Id).ToListAsync();
        var actors = await users.GetManyAsync([.. entries.Select(h => h.CreatorId).OfType<Guid>().Distinct()]);
        return new ListResultDto<OrganizationUnitHistoryDto>([.. entries.Select(h => OrganizationUnitDtos.History(h, actors))]);
    }

    [Authorize(PlatformPermissions.OrganizationUnits.Create)]
    public async Task<OrganizationUnitDto> CreateAsync(CreateOrganizationUnitDto input)
    {
        var unit = await tree.CreateAsync(input.Name, input.Kind, await GetInScopeAsync(input.ParentId!.Value));
        await CurrentUnitOfWork.SaveChangesAsync();
        return OrganizationUnitDtos.Created(unit);
    }

    [Authorize(PlatformPermissions.OrganizationUnits.Rename)]
    public async Task RenameAsync(Guid id, RenameOrganizationUnitDto input) =>
        await tree.RenameAsync(await GetForAsync(id, input), input.Name, input.Reason);

    [Authorize(PlatformPermissions.OrganizationUnits.Move)]
    public async Task MoveAsync(Guid id, MoveOrganizationUnitDto input) =>
        await tree.MoveAsync(await GetForAsync(id, input), await GetInScopeAsync(input.ParentId!.Value), input.Reason);

    [Authorize(PlatformPermissions.OrganizationUnits.Merge)]
    public async Task MergeAsync(Guid id, MergeOrganizationUnitDto input) =>
        await tree.MergeAsync(await GetForAsync(id, input), await GetInScopeAsync(input.TargetId!.Value), input.Reason);

    [Authorize(PlatformPermissions.OrganizationUnits.Close)]
    public async Task CloseAsync(Guid id, CloseOrganizationUnitDto input) =>
        await tree.CloseAsync(await GetForAsync(id, input), input.Reason);

    private async Task<OrganizationUnit> GetForAsync(Guid id, OrganizationUnitActDto act)
    {
        var unit = await GetInScopeAsync(id);
        SetConcurrencyStampIfNotNull(unit, act.ConcurrencyStamp);
        return unit;
    }

    private Task<OrganizationUnit> GetInScopeAsync(Guid id) =>
        dataScope.Value.CoversUnit(id) ? units.GetAsync(id) : throw new EntityNotFoundException(typeof(OrganizationUnit), id);
}
