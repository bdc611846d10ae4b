namespace LegalAffairs.TrainerPool.Sessions;

public enum TrainingSessionStatus
{
    Draft = 1,

    /// <summary>已发布: participants have been told.</summary>
    Published = 2,

    /// <summary>已结班: hours are credited.</summary>
    Closed = 3,

    /// <summary>已取消</summary>
    Cancelled = 4,
}
