using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Scores are kept as hundredths, so that every engine compares and sorts them exactly and by an index; SQLite knows no decimals.</summary>
internal sealed class ScoreConverter()
    : ValueConverter<decimal, long>(points => (long)(points * Hundredths), hundredths => hundredths / Hundredths)
{
    private const decimal Hundredths = 100m;
}
