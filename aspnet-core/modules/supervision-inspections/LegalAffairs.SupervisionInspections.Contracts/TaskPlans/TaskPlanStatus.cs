namespace LegalAffairs.SupervisionInspections.TaskPlans;

public enum TaskPlanStatus
{
    /// <summary>草稿</summary>
    Draft = 0,

    /// <summary>已发布</summary>
    Published = 1,

    /// <summary>已结束</summary>
    Closed = 2,
}
