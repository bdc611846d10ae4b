namespace LegalAffairs.TrainingExams.Results;

/// <param name="MeanPoints">Rounded half up to the hundredth; facility and discrimination come from the exact sums.</param>
internal sealed record QuestionFigures(
    int Attempts,
    int Unanswered,
    decimal MeanPoints,
    decimal Facility,
    decimal? Discrimination,
    IReadOnlyList<AnswerCount> Answers
)
{
    /// <summary>Several at once; of a question that nobody was asked nothing can be said.</summary>
    public static QuestionWeakness WeaknessOf(int attempts, decimal facility, decimal? discrimination)
    {
        if (attempts == 0)
        {
            return QuestionWeakness.None;
        }

        var tooHard = facility < QuestionAnalysisLimits.MinFacility ? QuestionWeakness.TooHard : QuestionWeakness.None;
        var tooEasy = facility > QuestionAnalysisLimits.MaxFacility ? QuestionWeakness.TooEasy : QuestionWeakness.None;
        var flat = discrimination < QuestionAnalysisLimits.MinDiscrimination ? QuestionWeakness.DoesNotDiscriminate : QuestionWeakness.None;
        return tooHard | tooEasy | flat;
    }
}
