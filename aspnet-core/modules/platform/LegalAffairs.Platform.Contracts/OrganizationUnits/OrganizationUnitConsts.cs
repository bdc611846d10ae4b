namespace LegalAffairs.Platform.OrganizationUnits;

public static class OrganizationUnitConsts
{
    public const int MaxNameLength = 128;
    public const int MaxReasonLength = 500;

    /// <summary>Levels of the tree, the root included.</summary>
    public const int MaxDepth = 16;

    /// <summary>Of the path: "00001." for each level.</summary>
    public const int MaxCodeLength = 6 * MaxDepth;
}
