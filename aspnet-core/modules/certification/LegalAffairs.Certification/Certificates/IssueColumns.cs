namespace LegalAffairs.Certification.Certificates;

/// <summary>The columns of the list that goes to the issuer and comes back. Part of a file format, so not localized.</summary>
internal static class IssueColumns
{
    public const string Name = "姓名";
    public const string IdentityNumber = "身份证号";
    public const string Unit = "单位";
    public const string Body = "执法主体";
    public const string Kind = "证件类别";
    public const string Areas = "执法领域";
    public const string Number = "证件编号";
    public const string IssuedOn = "发证日期";
    public const string ValidUntil = "有效期至";

    public static readonly IReadOnlyList<string> Required = [IdentityNumber, Number, IssuedOn];
}
