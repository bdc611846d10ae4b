using System.Text;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>Texts as they are compared: full or half width, case and spaces around make no difference.</summary>
internal static class FoldedText
{
    public static string Of(string text) => text.Normalize(NormalizationForm.FormKC).Trim().ToUpperInvariant();
}
