namespace LegalAffairs.Platform.Files;

/// <param name="Sha256">64 hexadecimal digits, lower case.</param>
internal sealed record HashedContent(long Length, string Sha256);
