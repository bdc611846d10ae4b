namespace LegalAffairs.Certification.Bodies;

/// <summary>执法主体类别</summary>
public enum BodyKind
{
    /// <summary>行政机关</summary>
    Administrative = 1,

    /// <summary>授权组织: empowered by a law itself</summary>
    Authorized = 2,

    /// <summary>受委托组织: acts in the name of the organ that entrusts it</summary>
    Entrusted = 3,
}
