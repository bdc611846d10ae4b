namespace LegalAffairs.Platform.LegalClocks;

public enum LegalClockStatus
{
    Running = 0,

    /// <summary>What had to be done was done, in time or late.</summary>
    Completed = 1,

    /// <summary>中止 for good: nothing has to be done any more.</summary>
    Stopped = 2,
}
