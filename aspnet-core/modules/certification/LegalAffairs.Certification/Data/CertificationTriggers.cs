namespace LegalAffairs.Certification.Data;

/// <summary>Makes the database itself refuse to change what is only ever added. Part of the first migration of each engine; a later one that rebuilds a table makes them again.</summary>
internal static class CertificationTriggers
{
    private const string Refusal = "What was recorded is never changed.";

    private static readonly string[] Tables =
    [
        CertificationDbContext.TablePrefix + "BodyEvents",
        CertificationDbContext.TablePrefix + "PersonEvents",
        CertificationDbContext.TablePrefix + "NumberReveals",
        CertificationDbContext.TablePrefix + "CertificateIssues",
        CertificationDbContext.TablePrefix + "CertificateEvents",
    ];

    private static readonly string[] Verbs = ["UPDATE", "DELETE"];

    public static IEnumerable<string> Sqlite =>
        from table in Tables
        from verb in Verbs
        select $"CREATE TRIGGER {table}_No_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;";

    public static IEnumerable<string> MySql =>
        from table in Tables
        from verb in Verbs
        select $"CREATE TRIGGER {table}_No_{verb} BEFORE {verb} ON {table} FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '{Refusal}';";
}
