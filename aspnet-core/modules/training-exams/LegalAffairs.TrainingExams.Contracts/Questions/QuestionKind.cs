namespace LegalAffairs.TrainingExams.Questions;

public enum QuestionKind
{
    SingleChoice = 1,
    MultipleChoice = 2,
    TrueFalse = 3,
    FillIn = 4,
    ShortAnswer = 5,
}
