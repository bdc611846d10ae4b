using System.Text;

namespace LegalAffairs.Platform.Excel;

/// <summary>Which encoding a CSV is in. Excel on a Chinese Windows saves GBK without saying so.</summary>
internal static class TextEncodings
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> Gb18030 = new(() =>
    {
        Register();
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    });

    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Detect(Stream content)
    {
        Span<byte> start = stackalloc byte[3];
        content.Position = 0;
        var length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var encoding = start[..length] switch
        {
            [0xEF, 0xBB, 0xBF] => StrictUtf8,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => IsUtf8(content) ? StrictUtf8 : Gb18030.Value,
        };
        content.Position = 0;
        return encoding;
    }

    private static bool IsUtf8(Stream content)
    {
        content.Position = 0;
        var decoder = StrictUtf8.GetDecoder();
        var bytes = new byte[81920];
        var characters = new char[StrictUtf8.GetMaxCharCount(bytes.Length)];
        try
        {
            int read;
            do
            {
                read = content.Read(bytes);
                decoder.GetChars(bytes.AsSpan(0, read), characters, flush: read == 0);
            } while (read > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
