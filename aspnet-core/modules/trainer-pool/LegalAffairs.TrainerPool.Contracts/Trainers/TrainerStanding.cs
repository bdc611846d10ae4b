namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>What a trainer is on a day; told by dates, never stored.</summary>
public enum TrainerStanding
{
    /// <summary>未到聘期</summary>
    Upcoming = 1,

    /// <summary>在聘</summary>
    Serving = 2,

    /// <summary>暂停</summary>
    Suspended = 3,

    /// <summary>聘期届满</summary>
    Ended = 4,

    /// <summary>退出</summary>
    Retired = 5,
}
