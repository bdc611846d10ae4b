using System.IO.Compression;
using LegalAffairs.Abp;

namespace LegalAffairs.Platform.Excel;

/// <summary>Guards against zip bombs by unpacking into nothing and counting: the sizes that an archive declares may be lies.</summary>
internal static class UnpackedSize
{
    private const int MaxEntries = 5_000;

    public static void Check(Stream content, long maxBytes)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MaxEntries)
        {
            throw TooLarge(maxBytes);
        }

        var buffer = new byte[81920];
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0; )
            {
                total += read;
                if (total > maxBytes)
                {
                    throw TooLarge(maxBytes);
                }
            }
        }

        content.Position = 0;
    }

    private static BusinessException TooLarge(long maxBytes) =>
        new BusinessException(PlatformErrorCodes.ExcelTooLarge).WithData("maxMegabytes", maxBytes / 1024 / 1024);
}
