namespace LegalAffairs.TrainerPool.SelfStudy;

public enum StudyClaimStatus
{
    /// <summary>待审核</summary>
    Submitted = 1,

    /// <summary>已认定: the hours are in the ledger.</summary>
    Approved = 2,

    /// <summary>已退回: may be changed and handed in again.</summary>
    Returned = 3,
}
