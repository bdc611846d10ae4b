namespace LegalAffairs.Certification.Bodies;

public enum BodyAct
{
    /// <summary>登记</summary>
    Register = 1,

    /// <summary>变更</summary>
    Change = 2,

    /// <summary>年度确认</summary>
    Confirm = 3,

    /// <summary>公布</summary>
    Publish = 4,

    /// <summary>撤销</summary>
    Dissolve = 5,
}
