namespace LegalAffairs.TrainingExams.Questions;

public enum QuestionFormat
{
    /// <summary>.xlsx or .csv; holds everything.</summary>
    Excel = 1,

    /// <summary>Moodle's text format; fill-in questions have one blank.</summary>
    Gift = 2,

    /// <summary>The simplest text format: single choices without reasons.</summary>
    Aiken = 3,
}
