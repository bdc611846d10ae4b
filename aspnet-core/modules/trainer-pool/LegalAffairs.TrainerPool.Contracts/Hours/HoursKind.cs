namespace LegalAffairs.TrainerPool.Hours;

public enum HoursKind
{
    /// <summary>集中培训</summary>
    Class = 1,

    /// <summary>网络学习</summary>
    Online = 2,

    /// <summary>考试</summary>
    Exam = 3,

    /// <summary>自学</summary>
    SelfStudy = 4,
}
