namespace LegalAffairs.TrainingExams.Exams;

/// <summary>What candidates see once results are released; nothing before.</summary>
public enum ExamDisclosure
{
    /// <summary>Points and whether it is a pass.</summary>
    Score = 1,

    /// <summary>Also the own answers and what each was worth.</summary>
    OwnAnswers = 2,

    /// <summary>Also keys, explanations and legal bases.</summary>
    Everything = 3,
}
