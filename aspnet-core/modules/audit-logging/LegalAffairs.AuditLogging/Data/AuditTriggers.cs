namespace LegalAffairs.AuditLogging.Data;

/// <summary>Makes the database itself refuse to change a record. Part of the first migration of each engine; a later one that rebuilds a table makes them again.</summary>
internal static class AuditTriggers
{
    private static readonly string[] Tables =
    [
        AuditLoggingDbContext.TablePrefix + "Logs",
        AuditLoggingDbContext.TablePrefix + "EntityChanges",
        AuditLoggingDbContext.TablePrefix + "EntityPropertyChanges",
    ];

    private static readonly string[] Verbs = ["UPDATE", "DELETE"];

    public static IEnumerable<string> Sqlite =>
        from table in Tables
        from verb in Verbs
        select $"CREATE TRIGGER {table}_No_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'Audit records are never changed.'); END;";

    public static IEnumerable<string> MySql =>
        from table in Tables
        from verb in Verbs
        select $"CREATE TRIGGER {table}_No_{verb} BEFORE {verb} ON {table} FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Audit records are never changed.';";
}
