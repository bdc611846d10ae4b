namespace LegalAffairs.Certification.People;

/// <summary>用工性质. Only those on the establishment may hold a certificate (河南省行政执法条例第二十条).</summary>
public enum EmploymentKind
{
    /// <summary>在编</summary>
    Establishment = 1,

    /// <summary>工勤</summary>
    Worker = 2,

    /// <summary>合同制</summary>
    Contract = 3,

    /// <summary>临时聘用</summary>
    Temporary = 4,
}
