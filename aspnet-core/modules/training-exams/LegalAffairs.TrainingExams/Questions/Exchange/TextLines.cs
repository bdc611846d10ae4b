using System.Text;
using LegalAffairs.Abp;
using LegalAffairs.Platform;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>A text file's lines: UTF-8, and what is not, GBK.</summary>
internal static class TextLines
{
    public const int MaxBytes = 10 * 1024 * 1024;

    public static string[] Read(Stream content)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = content.Read(buffer)) > 0; )
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxBytes)
            {
                throw new BusinessException(PlatformErrorCodes.FileTooLarge).WithData("max", MaxBytes / (1024 * 1024));
            }
        }

        return Decode(copy.ToArray()).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }
}
