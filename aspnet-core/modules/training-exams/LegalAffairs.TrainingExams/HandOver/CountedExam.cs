using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.HandOver;

/// <param name="MakeUps">Those whose results are out, in the order in which they came out.</param>
internal sealed record CountedExam(IReadOnlyList<Exam> MakeUps, IReadOnlyList<CountedResult> People);
