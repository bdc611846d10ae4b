using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.UnitMembers;

[Authorize(PlatformPermissions.OrganizationUnits.Default)]
internal sealed class UnitMemberAppService(
    IRepository<UnitMember, Guid> members,
    IRepository<OrganizationUnit, Guid> units,
    UnitDirectory directory,
    IUserDirectory users,
    ICurrentDataScope dataScope,
    IDataFilter dataFilter
) : ApplicationService, IUnitMemberAppService
{
    private const int MaxCandidates = 20;

    private static readonly Sorting<UnitMemberDto> Sorting = new("displayName")
    {
        { "displayName", m => m.DisplayName },
        { "userName", m => m.UserName },
        { "isActive", m => m.IsActive },
    };

    // Names are another module's; the people of one unit are few enough to sort here.
    public async Task<PagedResultDto<UnitMemberDto>> GetListAsync(GetUnitMembersInput input)
    {
        var unit = await GetUnitAsync(input.UnitId!.Value);
        var ids = await (await members.GetQueryableAsync()).Where(m => m.OrganizationUnitId == unit.Id).Select(m => m.Id).ToListAsync();
        var filter = input.Filter?.Trim() ?? string.Empty;
        var people = (await users.GetManyAsync(ids))
            .Values.Where(u => Matches(u.DisplayName, filter) || Matches(u.UserName, filter))
            .Select(u => ToDto(u, unit.Id, unit.Name))
            .ToList();
        var page = Sorting.Apply(people.AsQueryable(), input.Sorting).PageBy(input);
        return new PagedResultDto<UnitMemberDto>(people.Count, [.. page]);
    }

    [Authorize(PlatformPermissions.OrganizationUnits.ManageMembers)]
    public async Task<ListResultDto<UnitMemberDto>> GetCandidatesAsync([StringLength(64)] string? filter)
    {
        var found = await users.SearchAsync(filter, MaxCandidates);
        var snapshot = await directory.GetSnapshotAsync();
        return new ListResultDto<UnitMemberDto>([
            .. found.Select(u =>
                snapshot.UnitOf(u.Id) is { } unitId ? ToDto(u, unitId, snapshot.Units[unitId].Name) : ToDto(u, null, null)
            ),
        ]);
    }

    [Authorize(PlatformPermissions.OrganizationUnits.ManageMembers)]
    public async Task AddAsync(AddUnitMemberDto input)
    {
        var userId = input.UserId!.Value;
        var user = await users.FindAsync(userId) ?? throw new EntityNotFoundException(typeof(UnitMember), userId);
        var unit = await GetUnitAsync(input.UnitId!.Value);
        directory.Changing();
        await CheckBelongsNowhereAsync(user);
        await members.InsertAsync(new UnitMember(userId, unit));
    }

    [Authorize(PlatformPermissions.OrganizationUnits.ManageMembers)]
    public async Task MoveAsync(Guid id, MoveUnitMemberDto input)
    {
        var member = await members.GetAsync(id);
        var unit = await GetUnitAsync(input.UnitId!.Value);
        directory.Changing();
        member.MoveTo(unit);
    }

    [Authorize(PlatformPermissions.OrganizationUnits.ManageMembers)]
    public async Task RemoveAsync(Guid id)
    {
        directory.Changing();
        await members.DeleteAsync(id);
    }

    // Also where the caller does not see: nobody belongs to two units.
    private async Task CheckBelongsNowhereAsync(UserInfo user)
    {
        using (dataFilter.Disable<IHasOrganizationUnit>())
        {
            if (await members.FindAsync(user.Id) is { } present)
            {
                var unit = await units.GetAsync(present.OrganizationUnitId);
                throw new BusinessException(PlatformErrorCodes.MemberElsewhere)
                    .WithData("name", user.DisplayName)
                    .WithData("unit", unit.Name);
            }
        }
    }

    private Task<OrganizationUnit> GetUnitAsync(Guid id) =>
        dataScope.Value.CoversUnit(id) ? units.GetAsync(id) : throw new EntityNotFoundException(typeof(OrganizationUnit), id);

    private static bool Matches(string text, string filter) => text.Contains(filter, StringComparison.OrdinalIgnoreCase);

    private static UnitMemberDto ToDto(UserInfo user, Guid? unitId, string? unitName) =>
        new()
        {
            Id = user.Id,
            UserName = user.UserName,
            DisplayName = user.DisplayName,
            Email = user.Email,
            PhoneNumber = user.PhoneNumber,
            IsActive = user.IsActive,
            Roles = user.Roles,
            UnitId = unitId,
            UnitName = unitName,
        };
}
