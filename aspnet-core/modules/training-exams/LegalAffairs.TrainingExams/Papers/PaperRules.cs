using LegalAffairs.Abp;
using E = LegalAffairs.TrainingExams.TrainingExamsErrorCodes;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>What every design must keep, whatever the bank holds.</summary>
internal static class PaperRules
{
    public static void Check(IReadOnlyList<PaperSectionDesign> sections)
    {
        var count = sections.Sum(s => s.QuestionCount);
        if (count > PaperLimits.MaxQuestions)
        {
            throw new BusinessException(E.PaperTooLong).WithData("max", PaperLimits.MaxQuestions).WithData("count", count);
        }

        if (sections.SelectMany(s => s.QuestionIds).GroupBy(id => id).Any(g => g.Count() > 1))
        {
            throw new BusinessException(E.QuestionTwice);
        }

        foreach (var section in sections)
        {
            Check(section);
        }
    }

    private static void Check(PaperSectionDesign section)
    {
        if (decimal.Round(section.PointsEach, PaperLimits.PointsDecimals) != section.PointsEach)
        {
            throw new BusinessException(E.PointsTooFine)
                .WithData("section", section.Title)
                .WithData("decimals", PaperLimits.PointsDecimals);
        }

        if (section.Rules.Any(r => r.MinDifficulty > r.MaxDifficulty))
        {
            throw new BusinessException(E.DifficultyRangeEmpty).WithData("section", section.Title);
        }
    }
}
