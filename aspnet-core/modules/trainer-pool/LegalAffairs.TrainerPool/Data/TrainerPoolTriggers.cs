namespace LegalAffairs.TrainerPool.Data;

/// <summary>Makes the database itself refuse to change what is only ever added. A migration that rebuilds one of these tables makes them again.</summary>
internal static class TrainerPoolTriggers
{
    private const string Refusal = "What was recorded is never changed.";

    private static readonly string[] Tables =
    [
        TrainerPoolDbContext.TablePrefix + "HoursEntries",
        TrainerPoolDbContext.TablePrefix + "TrainerEvents",
        TrainerPoolDbContext.TablePrefix + "NominationEvents",
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

    public static IEnumerable<string> Dropped => from table in Tables from verb in Verbs select $"DROP TRIGGER {table}_No_{verb};";
}
