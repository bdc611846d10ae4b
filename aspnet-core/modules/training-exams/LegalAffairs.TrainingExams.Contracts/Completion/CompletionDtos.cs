namespace LegalAffairs.TrainingExams.Completion;

/// <summary>结业证明, as its holder prints it.</summary>
/// <param name="Code">For the QR code: whoever holds it may check the certificate.</param>
/// <param name="IsValid">False after a re-grading that took the pass away.</param>
public sealed record CompletionCertificateDto(
    Guid ExamId,
    string Number,
    string Code,
    string PersonName,
    string? UnitName,
    string ExamTitle,
    decimal Score,
    decimal TotalPoints,
    DateOnly PassedOn,
    DateOnly IssuedOn,
    bool IsValid
);

/// <summary>What everybody may know who holds the code.</summary>
/// <param name="Now">As of then, UTC.</param>
public sealed record CompletionCheckDto(string Number, string PersonName, string ExamTitle, DateOnly PassedOn, bool IsValid, DateTime Now);
