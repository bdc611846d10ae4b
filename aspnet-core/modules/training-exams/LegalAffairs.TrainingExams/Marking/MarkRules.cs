using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>What points a person may give.</summary>
internal static class MarkRules
{
    public static void Check(decimal points, decimal max)
    {
        if (points > max)
        {
            throw new BusinessException(TrainingExamsErrorCodes.PointsAboveMax).WithData("max", max);
        }

        if (decimal.Round(points, PaperLimits.PointsDecimals) != points)
        {
            throw new BusinessException(TrainingExamsErrorCodes.MarkTooFine).WithData("decimals", PaperLimits.PointsDecimals);
        }
    }
}
