namespace LegalAffairs.Abp;

/// <summary>Carries a message that is already in the user's language.</summary>
public sealed class UserFriendlyException(string message, string? code = null, string? details = null)
    : BusinessException(code ?? string.Empty, message, details);
