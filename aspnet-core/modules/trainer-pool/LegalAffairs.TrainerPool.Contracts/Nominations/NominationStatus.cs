namespace LegalAffairs.TrainerPool.Nominations;

public enum NominationStatus
{
    /// <summary>待审核</summary>
    Submitted = 1,

    /// <summary>已退回: may be changed and handed in again.</summary>
    Returned = 2,

    /// <summary>审核通过: waits for a batch.</summary>
    Approved = 3,

    /// <summary>已聘任</summary>
    Appointed = 4,

    /// <summary>不予聘任: final; the person may be nominated anew.</summary>
    Refused = 5,
}
