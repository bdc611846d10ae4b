namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>What kind of unit (单位类别): the bureau, a county or district, a city department, an enforcement unit below one of them.</summary>
public enum OrganizationUnitKind
{
    /// <summary>局机关</summary>
    Bureau = 0,

    /// <summary>县市区、开发区</summary>
    County = 1,

    /// <summary>市直部门</summary>
    Department = 2,

    /// <summary>执法单位</summary>
    EnforcementUnit = 3,
}

/// <param name="Path">Materialized path of codes from the root, e.g. "00001.00003.": a unit lies below another when its path starts with the other's.</param>
/// <param name="IsActive">False once closed or merged.</param>
/// <param name="MergedIntoId">Where a merged unit's work goes on.</param>
public sealed record UnitInfo(
    Guid Id,
    Guid? ParentId,
    string Path,
    string Name,
    OrganizationUnitKind Kind,
    bool IsActive,
    Guid? MergedIntoId
);

/// <summary>The organization units as other modules see them, whatever the caller's data scope. Cached; thousands are normal.</summary>
public interface IUnitDirectory
{
    Task<UnitInfo?> FindAsync(Guid unitId, CancellationToken cancellationToken = default);

    Task<IReadOnlyDictionary<Guid, UnitInfo>> GetAllAsync(CancellationToken cancellationToken = default);

    /// <summary>The unit that a person belongs to, or null.</summary>
    Task<Guid?> FindUnitOfUserAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>People of exactly this unit.</summary>
    Task<IReadOnlyList<Guid>> GetUserIdsAsync(Guid unitId, CancellationToken cancellationToken = default);
}
