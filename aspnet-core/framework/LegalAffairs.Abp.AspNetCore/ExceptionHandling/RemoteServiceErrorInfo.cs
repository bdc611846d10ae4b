namespace LegalAffairs.Abp.AspNetCore.ExceptionHandling;

/// <summary>ABP's error envelope, as the Angular packages read it.</summary>
internal sealed record RemoteServiceErrorResponse(RemoteServiceErrorInfo Error);

internal sealed record RemoteServiceErrorInfo
{
    public string? Code { get; init; }

    public required string Message { get; init; }

    public string? Details { get; init; }

    public IDictionary<string, object?> Data { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    public IReadOnlyList<RemoteServiceValidationErrorInfo>? ValidationErrors { get; init; }
}

internal sealed record RemoteServiceValidationErrorInfo(string Message, IReadOnlyList<string> Members);
