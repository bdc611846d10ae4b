namespace LegalAffairs.Platform.OrganizationUnits;

public enum OrganizationUnitHistoryKind
{
    Created = 0,
    Renamed = 1,
    Moved = 2,

    /// <summary>It went into another unit.</summary>
    MergedInto = 3,

    /// <summary>Another unit went into it.</summary>
    Absorbed = 4,
    Closed = 5,
}
