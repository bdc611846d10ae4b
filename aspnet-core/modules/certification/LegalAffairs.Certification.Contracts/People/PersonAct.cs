namespace LegalAffairs.Certification.People;

public enum PersonAct
{
    /// <summary>登记</summary>
    Register = 1,

    /// <summary>调动</summary>
    Transfer = 2,

    /// <summary>更名</summary>
    Rename = 3,

    /// <summary>岗位或用工性质变更</summary>
    ChangePost = 4,

    /// <summary>退休</summary>
    Retire = 5,

    /// <summary>离岗</summary>
    Leave = 6,

    /// <summary>关联账号</summary>
    LinkAccount = 7,

    /// <summary>更换照片</summary>
    SetPhoto = 8,

    /// <summary>更正身份证号: masked in the history</summary>
    CorrectNumber = 9,

    /// <summary>返岗或更正离岗</summary>
    ReturnToPost = 10,
}
