namespace LegalAffairs.Abp.Authorization.DataScopes;

/// <summary>How far a role sees (数据范围); of several roles the widest counts.</summary>
public enum DataScopeKind
{
    /// <summary>本人</summary>
    Own = 0,

    /// <summary>本单位</summary>
    OwnUnit = 1,

    /// <summary>本单位及下级</summary>
    OwnUnitAndBelow = 2,

    /// <summary>全部</summary>
    All = 3,
}

/// <summary>What the current flow may see: everything, or the records of some units, or one's own.</summary>
public sealed record DataScope(DataScopeKind Kind, Guid? UserId, IReadOnlyList<Guid> UnitIds)
{
    public static readonly DataScope Everything = new(DataScopeKind.All, null, []);
    public static readonly DataScope Nothing = new(DataScopeKind.Own, null, []);

    public bool IsAll => Kind == DataScopeKind.All;

    public bool CoversUnit(Guid unitId) => IsAll || UnitIds.Contains(unitId);
}
