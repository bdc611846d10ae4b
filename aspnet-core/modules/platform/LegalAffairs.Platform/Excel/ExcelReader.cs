using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Platform.Excel;

internal sealed class ExcelReader : IExcelReader, ISingletonDependency
{
    private static readonly byte[] ZipMagic = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] OldOfficeMagic = [0xD0, 0xCF, 0x11, 0xE0];

    public IEnumerable<ExcelRow> Read(Stream content, ExcelReadOptions? options = null)
    {
        options ??= ExcelReadOptions.Default;
        var seekable = content.CanSeek ? content : Buffer(content, options.MaxBytes);
        CheckSize(seekable.Length, options.MaxBytes);
        return ExcelTable.Read(Guard(RawRows(seekable, options)), options);
    }

    private static IEnumerable<RawRow> RawRows(Stream content, ExcelReadOptions options)
    {
        content.Position = 0;
        var magic = new byte[4];
        _ = content.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        content.Position = 0;
        if (magic.AsSpan().SequenceEqual(OldOfficeMagic))
        {
            throw new BusinessException(PlatformErrorCodes.ExcelOldFormat);
        }

        return magic.AsSpan().SequenceEqual(ZipMagic) ? XlsxRows.Read(content, options) : CsvRows.Read(content);
    }

    private static MemoryStream Buffer(Stream content, long maxBytes)
    {
        var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = content.Read(buffer)) > 0; )
        {
            CheckSize(memory.Length + read, maxBytes);
            memory.Write(buffer, 0, read);
        }

        return memory;
    }

    private static void CheckSize(long length, long maxBytes)
    {
        if (length > maxBytes)
        {
            throw new BusinessException(PlatformErrorCodes.ExcelTooLarge).WithData("maxMegabytes", maxBytes / 1024 / 1024);
        }
    }

    // A damaged file makes the libraries below throw nearly anything; to the user it is one failure.
    private static IEnumerable<RawRow> Guard(IEnumerable<RawRow> rows)
    {
        using var enumerator = rows.GetEnumerator();
        var last = 0;
        while (true)
        {
            try
            {
                if (!enumerator.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception e) when (e is not (BusinessException or OutOfMemoryException))
            {
                throw new BusinessException(PlatformErrorCodes.ExcelUnreadable, innerException: e).WithData("row", last + 1);
            }

            last = enumerator.Current.Number;
            yield return enumerator.Current;
        }
    }
}
