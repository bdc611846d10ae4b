namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>The columns of a list of participants. Part of a file format, so not localized.</summary>
internal static class ParticipantColumns
{
    public const string Account = "账号";

    /// <summary>To notice a wrong account; may be left out.</summary>
    public const string Name = "姓名";

    /// <summary>For those who fill the list in; not read.</summary>
    public const string Unit = "单位";

    public static readonly IReadOnlyList<string> Required = [Account];

    public static readonly IReadOnlyList<string> All = [Name, Account, Unit];
}
