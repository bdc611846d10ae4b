namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>One contact of a survey. The score (0–100) counts only when the contact was reached and the rule takes an average.</summary>
public sealed record SurveyedContact(ContactState State, decimal? Score = null);
