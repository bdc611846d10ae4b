namespace LegalAffairs.Certification.Certificates;

public enum CertificateAct
{
    /// <summary>申请</summary>
    Apply = 1,

    /// <summary>单位审核通过</summary>
    PassByUnit = 2,

    /// <summary>单位审核不通过</summary>
    RejectByUnit = 3,

    /// <summary>司法局审核通过</summary>
    PassByBureau = 4,

    /// <summary>司法局审核不通过</summary>
    RejectByBureau = 5,

    /// <summary>报制证机关</summary>
    Send = 6,

    /// <summary>发证</summary>
    Issue = 7,

    /// <summary>年度审验合格</summary>
    PassAnnualReview = 8,

    /// <summary>年度审验不合格</summary>
    FailAnnualReview = 9,

    /// <summary>暂扣</summary>
    Suspend = 10,

    /// <summary>恢复</summary>
    Resume = 11,

    /// <summary>吊销</summary>
    Revoke = 12,

    /// <summary>注销</summary>
    Cancel = 13,

    /// <summary>换证</summary>
    Replace = 14,

    /// <summary>补审合格: after a review that was failed</summary>
    PassReReview = 15,

    /// <summary>建议吊销: a leader decides on it</summary>
    ProposeRevocation = 16,

    /// <summary>不予吊销: the proposal is declined</summary>
    DeclineRevocation = 17,
}
