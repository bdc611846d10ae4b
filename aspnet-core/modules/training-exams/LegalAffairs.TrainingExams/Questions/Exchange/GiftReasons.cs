using System.Text;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>What GIFT has no place for, under headings of our own in the general feedback: 【法律依据】, 【参考答案】, 【得分要点】; the rest is the explanation.</summary>
internal sealed record GiftReasons(string Explanation, string LegalBasis, string Reference, IReadOnlyList<string> ScoringPoints)
{
    private const string LegalBasisHeading = "【法律依据】";
    private const string ReferenceHeading = "【参考答案】";
    private const string ScoringPointsHeading = "【得分要点】";
    private static readonly string[] Headings = [LegalBasisHeading, ReferenceHeading, ScoringPointsHeading];

    public static GiftReasons Of(QuestionContent content) =>
        new(content.Explanation, content.LegalBasis, content.Key.Reference, content.Key.ScoringPoints);

    public static GiftReasons Read(string feedback)
    {
        return new GiftReasons(
            Part(string.Empty),
            Part(LegalBasisHeading),
            Part(ReferenceHeading),
            QuestionWords.SplitLines(Part(ScoringPointsHeading))
        );

        string Part(string heading)
        {
            var start = feedback.IndexOf(heading, StringComparison.Ordinal);
            if (start < 0)
            {
                return string.Empty;
            }

            start += heading.Length;
            var end = Headings
                .Select(h => feedback.IndexOf(h, start, StringComparison.Ordinal))
                .Where(i => i >= 0)
                .DefaultIfEmpty(feedback.Length);
            return feedback[start..end.Min()].Trim();
        }
    }

    public string Write()
    {
        var text = new StringBuilder(Explanation);
        Append(LegalBasisHeading, LegalBasis);
        Append(ReferenceHeading, Reference);
        Append(ScoringPointsHeading, string.Join('\n', ScoringPoints));
        return text.ToString().Trim();

        void Append(string heading, string part)
        {
            if (part.Length > 0)
            {
                text.Append('\n').Append(heading).Append(part);
            }
        }
    }
}
