namespace LegalAffairs.Platform.Excel;

public enum ImportMode
{
    /// <summary>Check and report; save nothing.</summary>
    DryRun = 0,

    /// <summary>One bad row, and nothing is saved.</summary>
    AllOrNothing = 1,

    /// <summary>The user picked "import the good rows".</summary>
    GoodRows = 2,
}
