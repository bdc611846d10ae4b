namespace LegalAffairs.Certification.People;

/// <summary>The columns of the list of people. Part of a file format, so not localized.</summary>
internal static class PersonColumns
{
    public const string Name = "姓名";
    public const string IdentityNumber = "身份证号";
    public const string Unit = "单位";
    public const string Post = "岗位";
    public const string Employment = "用工性质";
    public const string Account = "账号";

    public static readonly IReadOnlyList<string> Required = [Name, IdentityNumber, Unit, Employment];

    public static readonly IReadOnlyDictionary<string, EmploymentKind> Employments = new Dictionary<string, EmploymentKind>(
        StringComparer.Ordinal
    )
    {
        ["在编"] = EmploymentKind.Establishment,
        ["工勤"] = EmploymentKind.Worker,
        ["合同制"] = EmploymentKind.Contract,
        ["临时聘用"] = EmploymentKind.Temporary,
    };
}
