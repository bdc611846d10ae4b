namespace LegalAffairs.TrainingExams.Results;

/// <param name="Position">Of the option or of the blank, from 0; null of true or false.</param>
/// <param name="Text">What was filled in, or the judgement; empty of options, whose text is in the question.</param>
internal sealed record AnswerCount(int? Position, string Text, bool IsRight, int Count, int Upper, int Lower);
