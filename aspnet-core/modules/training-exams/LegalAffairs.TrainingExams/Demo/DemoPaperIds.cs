namespace LegalAffairs.TrainingExams.Demo;

/// <param name="Knowledge">Objective questions only.</param>
/// <param name="Ability">Every kind.</param>
internal sealed record DemoPaperIds(Guid Knowledge, Guid Ability);
