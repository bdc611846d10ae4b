namespace LegalAffairs.Identity;

/// <summary>The roles that every database has.</summary>
public static class RoleNames
{
    /// <summary>系统管理员</summary>
    public const string Admin = "admin";

    /// <summary>审计员</summary>
    public const string Auditor = "auditor";

    /// <summary>局机关工作人员</summary>
    public const string BureauStaff = "bureau-staff";

    /// <summary>局领导</summary>
    public const string BureauLeader = "bureau-leader";

    /// <summary>单位联络员</summary>
    public const string UnitLiaison = "unit-liaison";

    /// <summary>师资</summary>
    public const string Trainer = "trainer";

    /// <summary>执法人员</summary>
    public const string Officer = "officer";

    /// <summary>督导检查人员</summary>
    public const string Inspector = "inspector";

    /// <summary>举报投诉受理员</summary>
    public const string HotlineOperator = "hotline-operator";

    public static readonly IReadOnlyList<string> All =
    [
        Admin,
        Auditor,
        BureauStaff,
        BureauLeader,
        UnitLiaison,
        Trainer,
        Officer,
        Inspector,
        HotlineOperator,
    ];
}
