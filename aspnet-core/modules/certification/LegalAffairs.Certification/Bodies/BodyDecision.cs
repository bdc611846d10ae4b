namespace LegalAffairs.Certification.Bodies;

internal sealed record BodyDecision(string DocumentNumber, DateOnly DecidedOn);
