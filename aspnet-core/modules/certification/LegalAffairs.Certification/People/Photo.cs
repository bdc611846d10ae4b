namespace LegalAffairs.Certification.People;

/// <param name="Extension">Lower case, with the dot.</param>
internal sealed record Photo(byte[] Content, string Extension);
