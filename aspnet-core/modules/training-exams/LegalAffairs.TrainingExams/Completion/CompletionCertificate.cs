using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainingExams.Completion;

/// <summary>结业证明: never changed once issued. Whether it is still valid the attempt's score tells.</summary>
internal sealed class CompletionCertificate : CreationAuditedAggregateRoot<Guid>
{
    private CompletionCertificate() { }

    public CompletionCertificate(Guid id, Guid examId, Guid userId, string personName, string? unitName, DateOnly passedOn, DateOnly today)
        : base(id)
    {
        ExamId = examId;
        UserId = userId;
        PersonName = personName;
        UnitName = unitName;
        PassedOn = passedOn;
        IssuedOn = today;
        Number = CompletionCodes.NewNumber(today.Year);
        Code = CompletionCodes.NewCode();
    }

    public Guid ExamId { get; private set; }

    public Guid UserId { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public string Code { get; private set; } = string.Empty;

    /// <summary>As the person and the unit were called then.</summary>
    public string PersonName { get; private set; } = string.Empty;

    public string? UnitName { get; private set; }

    public DateOnly PassedOn { get; private set; }

    public DateOnly IssuedOn { get; private set; }
}
