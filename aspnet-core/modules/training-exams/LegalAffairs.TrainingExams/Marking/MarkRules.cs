using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>What points a person may give.</summary>
internal static class MarkRules
{
    public static void Check(decimal points, decimal max)
    {
        if (points > max)
        {
            throw new BusinessException(TrainingExamsErrorCodes.PointsAboveMax).WithData("max", PointsChange.Of(max));
        }

        if (decimal.Round(points, PaperLimits.PointsDecimals) != points)
        {
            throw new BusinessException(TrainingExamsErrorCodes.MarkTooFine).WithData("decimals", PaperLimits.PointsDecimals);
        }
    }
}
