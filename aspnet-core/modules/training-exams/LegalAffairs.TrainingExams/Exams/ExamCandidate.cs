using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>考生. The unit is the one that the person belonged to when put on the list.</summary>
[DisableAuditing]
internal sealed class ExamCandidate : Entity<Guid>
{
    private ExamCandidate() { }

    public ExamCandidate(Guid id, Guid examId, Guid userId, Guid? organizationUnitId)
        : base(id)
    {
        ExamId = examId;
        UserId = userId;
        OrganizationUnitId = organizationUnitId;
    }

    public Guid ExamId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? OrganizationUnitId { get; private set; }

    /// <summary>Beside what everybody has; also for a later attempt.</summary>
    public int ExtraMinutes { get; private set; }

    public void GrantTime(int minutes) => ExtraMinutes += minutes;
}
