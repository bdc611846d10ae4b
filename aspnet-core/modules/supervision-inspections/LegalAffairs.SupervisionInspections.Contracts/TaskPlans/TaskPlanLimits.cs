namespace LegalAffairs.SupervisionInspections.TaskPlans;

public static class TaskPlanLimits
{
    public const int MaxTitleLength = 200;
    public const int MaxDocumentNumberLength = 100;
    public const int MaxIssuingBodyLength = 100;
    public const int MaxCategoryLength = 100;
    public const int MaxNameLength = 200;
    public const int MaxTextLength = 2000;
    public const int MaxReasonLength = 500;
    public const int MinNumber = 1;
    public const int MaxNumber = 9999;
    public const int MaxUploads = 12;
    public const int MaxIndicators = 300;
    public const int MinYear = 2000;
    public const int MaxYear = 2100;
}
