namespace LegalAffairs.Abp.Data;

/// <summary>What a failure of the database means for the call that met it.</summary>
public interface IDatabaseFailures
{
    /// <summary>Whether the database cannot be reached, or has no connection free, for now.</summary>
    bool IsUnavailable(Exception exception);

    /// <summary>Whether two units of work stood in each other's way and this one was given up; doing it again can help.</summary>
    bool IsDeadlock(Exception exception);

    /// <summary>Whether the failure is a broken unique index.</summary>
    bool IsUniqueViolation(Exception exception);
}
