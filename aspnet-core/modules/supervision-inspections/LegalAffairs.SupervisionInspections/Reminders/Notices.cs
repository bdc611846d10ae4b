namespace LegalAffairs.SupervisionInspections.Reminders;

/// <summary>Text keys of the messages to units, and the pages that they lead to.</summary>
internal static class Notices
{
    public const string ReportDigest = "SupervisionInspections:NoticeReportDigest";
    public const string SubmissionReturned = "SupervisionInspections:NoticeSubmissionReturned";
    public const string IndicatorGraded = "SupervisionInspections:NoticeIndicatorGraded";
    public const string GradeOverridden = "SupervisionInspections:NoticeGradeOverridden";
    public const string PlanPublished = "SupervisionInspections:NoticePlanPublished";
    public const string ExamSheet = "SupervisionInspections:NoticeExamSheet";
    public const string ExamSheetCorrected = "SupervisionInspections:NoticeExamSheetCorrected";
    public const string IndicatorAmended = "SupervisionInspections:NoticeIndicatorAmended";

    public const string ReportsPage = "/supervision/reporting";

    public static string ReportPage(Guid indicatorId, int round) => FormattableString.Invariant($"{ReportsPage}/{indicatorId}/{round}");
}
