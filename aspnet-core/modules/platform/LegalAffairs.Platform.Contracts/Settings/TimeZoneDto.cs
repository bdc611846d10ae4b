namespace LegalAffairs.Platform.Settings;

/// <param name="Name">"(UTC+08:00) Asia/Shanghai"</param>
/// <param name="Value">IANA id.</param>
public sealed record TimeZoneDto(string Name, string Value);
