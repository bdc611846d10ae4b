namespace LegalAffairs.SupervisionInspections.Submissions;

public enum SubmissionStatus
{
    /// <summary>草稿</summary>
    Draft = 0,

    /// <summary>待审核</summary>
    Submitted = 1,

    /// <summary>退回补正</summary>
    Returned = 2,

    /// <summary>审核通过</summary>
    Accepted = 3,
}
