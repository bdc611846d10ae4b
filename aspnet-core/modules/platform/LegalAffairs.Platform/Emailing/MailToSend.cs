namespace LegalAffairs.Platform.Emailing;

/// <param name="From">Null: the address of the settings.</param>
internal sealed record MailToSend(string To, string Subject, string Body, string? From = null);
