using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>What one exam showed of one unit for one line of the table.</summary>
internal sealed class ExamResult : CreationAuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private ExamResult() { }

    public ExamResult(Guid id, Guid examId, Guid indicatorId, Guid organizationUnitId)
        : base(id)
    {
        ExamId = examId;
        IndicatorId = indicatorId;
        OrganizationUnitId = organizationUnitId;
    }

    public Guid ExamId { get; private set; }

    public Guid IndicatorId { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    public string ExamTitle { get; private set; } = string.Empty;

    public DateTime ReleasedTime { get; private set; }

    public ExamFigures Figures { get; private set; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>The same once more changes nothing; scores that were corrected since take the place of the old ones.</summary>
    public void Take(string examTitle, DateTime releasedTime, ExamFigures figures) =>
        (ExamTitle, ReleasedTime, Figures) = (examTitle, releasedTime, figures);
}
