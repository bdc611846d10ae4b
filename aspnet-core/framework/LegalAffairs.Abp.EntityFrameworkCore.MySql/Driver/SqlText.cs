namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>What the text of a command tells about it. In doubt the answer is the one that is safe, not the one that is fast.</summary>
internal static class SqlText
{
    private static readonly string[] Leaving = ["SET ", "USE ", "LOCK ", "PREPARE ", "CREATE TEMPORARY "];

    /// <summary>Whether it leaves something behind in the session that the next user must not find.</summary>
    public static bool ChangesSession(string sql)
    {
        var text = sql.AsSpan().TrimStart();
        foreach (var start in Leaving)
        {
            if (StartsWith(text, start))
            {
                // This one holds for the next transaction only.
                return !StartsWith(text, "SET TRANSACTION ");
            }
        }
        return text.Contains("GET_LOCK(", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether nothing is lost when the server is stopped in the middle of it.</summary>
    public static bool IsSingleSelect(string sql)
    {
        var text = sql.AsSpan().Trim().TrimEnd(';');
        while (text.StartsWith("--", StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n');
            text = end < 0 ? [] : text[(end + 1)..].TrimStart();
        }
        return StartsWith(text, "SELECT") && !text.Contains(';');
    }

    /// <summary>Whether what was done lasts once it has run: a COMMIT, or a change that no transaction surrounds.</summary>
    public static bool MayCommit(string sql, bool isInTransaction)
    {
        var text = sql.AsSpan().TrimStart();
        return isInTransaction
            ? StartsWith(text, "COMMIT")
            : !IsSingleSelect(sql) && !StartsWith(text, "BEGIN") && !StartsWith(text, "SET ") && !StartsWith(text, "ROLLBACK");
    }

    /// <summary>DO, which the server calls done even when it was ended.</summary>
    public static bool OnlyEvaluates(string sql) => StartsWith(sql.AsSpan().TrimStart(), "DO ");

    private static bool StartsWith(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
