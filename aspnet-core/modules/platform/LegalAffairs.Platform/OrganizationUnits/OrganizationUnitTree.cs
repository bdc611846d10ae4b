using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>Acts that concern more than one unit: names among siblings, codes of whole subtrees, people who move along.</summary>
internal sealed class OrganizationUnitTree(
    IDbContextProvider<PlatformDbContext> contexts,
    UnitDirectory directory,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    public async Task<OrganizationUnit> CreateAsync(string name, OrganizationUnitKind kind, OrganizationUnit parent)
    {
        var context = await ChangeAsync();
        await CheckNameIsFreeAsync(context, parent, name, null);
        var unit = OrganizationUnit.Create(guids.Create(), name, kind, parent, await NextNumberAsync(context, parent));
        context.Add(unit);
        return unit;
    }

    public async Task RenameAsync(OrganizationUnit unit, string name, string reason)
    {
        var context = await ChangeAsync();
        if (unit.ParentId is { } parentId)
        {
            await CheckNameIsFreeAsync(context, await context.OrganizationUnits.SingleAsync(u => u.Id == parentId), name, unit.Id);
        }

        unit.Rename(name, reason);
    }

    public async Task MoveAsync(OrganizationUnit unit, OrganizationUnit parent, string reason)
    {
        if (unit.ParentId == parent.Id)
        {
            return;
        }

        var context = await ChangeAsync();
        await CheckNameIsFreeAsync(context, parent, unit.Name, unit.Id);
        await MoveAsync(context, unit, parent, await NextNumberAsync(context, parent), reason);
    }

    public async Task MergeAsync(OrganizationUnit unit, OrganizationUnit target, string reason)
    {
        unit.CheckMayMergeInto(target);
        var context = await ChangeAsync();
        var number = await NextNumberAsync(context, target);
        foreach (
            var child in await context.OrganizationUnits.Where(u => u.ParentId == unit.Id && u.IsActive).OrderBy(u => u.Code).ToListAsync()
        )
        {
            await CheckNameIsFreeAsync(context, target, child.Name, child.Id);
            await MoveAsync(context, child, target, number++, reason);
        }

        foreach (var member in await context.UnitMembers.Where(m => m.OrganizationUnitId == unit.Id).ToListAsync())
        {
            member.MoveTo(target);
        }

        unit.MergeInto(target, reason, time.GetUtcNow().UtcDateTime);
    }

    public async Task CloseAsync(OrganizationUnit unit, string reason)
    {
        var context = await ChangeAsync();
        var children = await context.OrganizationUnits.CountAsync(u => u.ParentId == unit.Id && u.IsActive);
        var people = await context.UnitMembers.CountAsync(m => m.OrganizationUnitId == unit.Id);
        unit.Close(children, people, reason, time.GetUtcNow().UtcDateTime);
    }

    private async Task<PlatformDbContext> ChangeAsync()
    {
        directory.Changing();
        return await contexts.GetDbContextAsync();
    }

    private static async Task MoveAsync(
        PlatformDbContext context,
        OrganizationUnit unit,
        OrganizationUnit parent,
        int number,
        string reason
    )
    {
        var oldCode = unit.Code;
        var subtree = context.OrganizationUnits.InSubtree(oldCode);
        var longest = await subtree.MaxAsync(u => u.Code.Length);
        var oldParent = await context.OrganizationUnits.Where(u => u.Id == unit.ParentId).Select(u => u.Name).SingleOrDefaultAsync();
        unit.MoveTo(parent, number, levelsBelow: UnitCode.LevelsOf(longest - oldCode.Length), oldParent ?? string.Empty, reason);

        var newCode = unit.Code;
        await subtree
            .Where(u => u.Id != unit.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.Code, u => string.Concat(newCode, u.Code.Substring(oldCode.Length))));
    }

    private static async Task CheckNameIsFreeAsync(PlatformDbContext context, OrganizationUnit parent, string name, Guid? exceptId)
    {
        var trimmed = name.Trim();
        if (await context.OrganizationUnits.AnyAsync(u => u.ParentId == parent.Id && u.ActiveName == trimmed && u.Id != exceptId))
        {
            throw new BusinessException(PlatformErrorCodes.UnitNameTaken).WithData("name", trimmed).WithData("parent", parent.Name);
        }
    }

    private static async Task<int> NextNumberAsync(PlatformDbContext context, OrganizationUnit parent)
    {
        var last = await context
            .OrganizationUnits.Where(u => u.ParentId == parent.Id)
            .OrderByDescending(u => u.Code)
            .Select(u => u.Code)
            .FirstOrDefaultAsync();
        var next = last is null ? 1 : UnitCode.NumberOf(last) + 1;
        return next <= UnitCode.MaxNumber ? next : throw new BusinessException(PlatformErrorCodes.UnitFull).WithData("parent", parent.Name);
    }
}
