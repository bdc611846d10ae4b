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

    /// <summary>When the figures were added up.</summary>
    public DateTime AsOf { get; private set; }

    /// <summary>成绩单: the same results as a file, once it is written.</summary>
    public Guid? SheetFileId { get; private set; }

    /// <summary>Of which figures the file was written, or found to be without content.</summary>
    public DateTime? SheetAsOf { get; private set; }

    public bool IsSheetDue => SheetAsOf is not { } written || written < AsOf;

    /// <summary>Scores were changed after the release.</summary>
    public bool IsCorrected => AsOf > ReleasedTime;

    /// <summary>The same once more changes nothing; scores that were corrected since take the place of the old ones.</summary>
    public void Take(string examTitle, DateTime releasedTime, DateTime asOf, ExamFigures figures)
    {
        if (asOf >= AsOf)
        {
            (ExamTitle, ReleasedTime, AsOf, Figures) = (examTitle, releasedTime, asOf, figures);
        }
    }

    /// <param name="asOf">What the figures were as of before it was written: it may hold later scores, never earlier ones.</param>
    public void SetSheet(Guid? fileId, DateTime asOf) => (SheetFileId, SheetAsOf) = (fileId, asOf);
}
