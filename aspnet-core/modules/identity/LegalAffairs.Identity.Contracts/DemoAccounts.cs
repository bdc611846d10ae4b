namespace LegalAffairs.Identity;

/// <summary>The people of the fictional city, by user name. Each role also has an account of its own name.</summary>
public static class DemoAccounts
{
    /// <summary>A second reviewer.</summary>
    public const string SecondBureauStaff = "bureau-staff2";

    /// <summary>One for each of the six counties and districts, in the order of the units.</summary>
    public static readonly IReadOnlyList<string> CountyLiaisons = Numbered("liaison-county", 6);

    /// <summary>One for each of the eight city departments.</summary>
    public static readonly IReadOnlyList<string> DepartmentLiaisons = Numbered("liaison-department", 8);

    /// <summary>Officers of the enforcement units, who have no password: they are there to have sat an exam.</summary>
    public static readonly IReadOnlyList<string> Enforcers = Numbered("enforcer", 311);

    private static List<string> Numbered(string prefix, int count) =>
        [.. Enumerable.Range(1, count).Select(n => FormattableString.Invariant($"{prefix}{n}"))];
}
