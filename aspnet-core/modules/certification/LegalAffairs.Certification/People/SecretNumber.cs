namespace LegalAffairs.Certification.People;

/// <summary>An identity number as it is kept.</summary>
internal sealed record SecretNumber(string Encrypted, string Hash, string Masked, DateOnly BirthDate, Sex Sex);
