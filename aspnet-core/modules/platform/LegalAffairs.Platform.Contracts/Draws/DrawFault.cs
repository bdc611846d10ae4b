namespace LegalAffairs.Platform.Draws;

/// <summary>What in a receipt is not as it was.</summary>
public enum DrawFault
{
    /// <summary>The list was changed, or it is not the one whose hash was shown.</summary>
    List = 1,

    /// <summary>The secret is not the one that was committed to.</summary>
    Secret = 2,

    /// <summary>List, secret and public value do not make this seed.</summary>
    Seed = 3,

    /// <summary>Others would have been drawn.</summary>
    Result = 4,
}
