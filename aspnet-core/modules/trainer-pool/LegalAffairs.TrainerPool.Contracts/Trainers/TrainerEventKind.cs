namespace LegalAffairs.TrainerPool.Trainers;

public enum TrainerEventKind
{
    /// <summary>聘任</summary>
    Appointed = 1,

    /// <summary>暂停</summary>
    Suspended = 2,

    /// <summary>恢复</summary>
    Resumed = 3,

    /// <summary>退出</summary>
    Retired = 4,

    /// <summary>延长聘期</summary>
    Extended = 5,

    /// <summary>修改档案</summary>
    Described = 6,
}
