namespace LegalAffairs.TrainingExams.Questions;

/// <summary>What a problem or a difference is about.</summary>
internal enum QuestionField
{
    Stem,
    Options,
    Key,
    ScoringPoints,
    LegalBasis,
    Explanation,
}
