namespace LegalAffairs.Certification.People;

/// <summary>在岗状态</summary>
public enum PersonState
{
    /// <summary>在岗</summary>
    InPost = 1,

    /// <summary>退休</summary>
    Retired = 2,

    /// <summary>离岗: left enforcement for another reason</summary>
    Left = 3,
}
