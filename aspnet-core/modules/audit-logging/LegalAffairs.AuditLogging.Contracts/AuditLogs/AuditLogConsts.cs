namespace LegalAffairs.AuditLogging.AuditLogs;

public static class AuditLogConsts
{
    public const int MaxUserNameLength = 256;
    public const int MaxEntityTypeLength = 256;
    public const int MaxEntityIdLength = 128;
    public const int MaxFilterLength = 100;
    public const int MaxExportedRows = 100_000;
}
