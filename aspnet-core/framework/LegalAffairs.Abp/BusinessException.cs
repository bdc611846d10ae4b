namespace LegalAffairs.Abp;

/// <summary>A rule of the domain was broken. The code ("Resource:Code") is the key of its text; <see cref="Exception.Data"/> fills the placeholders.</summary>
public class BusinessException(string code, string? message = null, string? details = null, Exception? innerException = null)
    : Exception(message ?? code, innerException)
{
    public string Code { get; } = code;

    public string? Details { get; } = details;

    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}
