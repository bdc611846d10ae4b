namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>proposed → approved → applied; or rejected, or withdrawn by whoever proposed it.</summary>
public enum RegradeStatus
{
    /// <summary>待批准</summary>
    Proposed = 1,

    /// <summary>改分中: a second person agreed; the server changes the scores.</summary>
    Approved = 2,

    /// <summary>已改分</summary>
    Applied = 3,

    /// <summary>已驳回</summary>
    Rejected = 4,

    /// <summary>已撤回</summary>
    Withdrawn = 5,
}
