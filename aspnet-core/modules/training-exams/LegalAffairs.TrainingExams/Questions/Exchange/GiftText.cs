using System.Text;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>GIFT's escapes: a backslash before ~ = # { } : and \n for a line break.</summary>
internal static class GiftText
{
    private const char Escape = '\\';
    private const string Special = "~=#{}:\\";

    public static string Escaped(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            result.Append(
                c == '\n' ? "\\n"
                : Special.Contains(c, StringComparison.Ordinal) ? $"{Escape}{c}"
                : c
            );
        }

        return result.ToString();
    }

    public static string Unescaped(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Escape && i + 1 < text.Length)
            {
                i++;
                result.Append(text[i] == 'n' ? '\n' : text[i]);
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString().Trim();
    }

    /// <summary>Where one of these stands unescaped, from a position on; −1 if nowhere.</summary>
    public static int IndexOf(string text, string signs, int from = 0)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == Escape)
            {
                i++;
            }
            else if (signs.Contains(text[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
