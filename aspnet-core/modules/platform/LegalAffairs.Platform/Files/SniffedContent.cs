namespace LegalAffairs.Platform.Files;

/// <param name="Type">Set when the content may be stored.</param>
/// <param name="Actual">What it is otherwise, when known.</param>
internal readonly record struct SniffedContent(FileType? Type, string? Actual, bool HasMacros = false)
{
    public static readonly SniffedContent Unknown = new(null, null);

    public static implicit operator SniffedContent(FileType type) => new(type, type.Name);

    public static implicit operator SniffedContent(string actual) => new(null, actual);
}
