using System.Security.Cryptography;
using System.Text.Json.Serialization;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Attempts;

/// <param name="Options">Positions in the paper, in the order in which they are shown.</param>
[JsonConverter(typeof(ShownQuestionConverter))]
internal sealed record ShownQuestion(int Ordinal, IReadOnlyList<int> Options)
{
    /// <summary>Questions are shuffled within their section only, so that the paper keeps its shape.</summary>
    public static IReadOnlyList<ShownQuestion> OrderOf(PaperContent paper, Exam exam) =>
        [
            .. paper
                .Items.GroupBy(i => i.SectionId)
                .SelectMany(section => Arrange([.. section], exam.ShuffleQuestions))
                .Select(i => new ShownQuestion(i.Ordinal, Arrange([.. Enumerable.Range(0, i.Content.Options.Count)], exam.ShuffleOptions))),
        ];

    private static T[] Arrange<T>(T[] things, bool shuffle)
    {
        if (shuffle)
        {
            RandomNumberGenerator.Shuffle<T>(things);
        }

        return things;
    }
}
