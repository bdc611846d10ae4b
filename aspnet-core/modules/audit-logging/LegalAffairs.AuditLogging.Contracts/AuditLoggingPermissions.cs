namespace LegalAffairs.AuditLogging;

public static class AuditLoggingPermissions
{
    public const string GroupName = "AuditLogging";

    public static class AuditLogs
    {
        public const string Default = GroupName + ".AuditLogs";
        public const string Export = Default + ".Export";
    }
}
