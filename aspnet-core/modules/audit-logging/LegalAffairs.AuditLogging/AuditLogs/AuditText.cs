namespace LegalAffairs.AuditLogging.AuditLogs;

internal static class AuditText
{
    public static string? Cut(this string? text, int maxLength) => text?.Length > maxLength ? text[..(maxLength - 1)] + "…" : text;
}
