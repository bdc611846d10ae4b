using System.IO.Compression;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Timing;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>Reads pictures that are named by an identity number out of a ZIP.</summary>
internal sealed class PhotoArchives(IdentityNumbers numbers, PersonPhotos photos, TimeProvider time) : ITransientDependency
{
    private const int MaxPhotos = 20_000;

    public static ZipArchive Open(Stream zip)
    {
        try
        {
            var archive = new ZipArchive(zip, ZipArchiveMode.Read);
            return archive.Entries.Count <= MaxPhotos
                ? archive
                : throw new BusinessException(CertificationErrorCodes.TooManyPhotos).WithData("max", MaxPhotos);
        }
        catch (InvalidDataException)
        {
            throw new BusinessException(CertificationErrorCodes.NotAZip);
        }
    }

    public List<PackedPhoto> PicturesOf(ZipArchive archive, IStringLocalizer texts, List<string> problems, ImportProgress progress)
    {
        var (pictures, seen) = (new List<PackedPhoto>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in archive.Entries.Where(e => e.Name.Length > 0))
        {
            progress.Advance();
            var (text, extension) = (Path.GetFileNameWithoutExtension(entry.Name), Path.GetExtension(entry.Name));
            var shown = IdentityNumber.Mask(IdentityNumber.Normalize(text)) + extension;
            var problem = ProblemOf(entry, text, seen, out var hash);
            if (problem is null)
            {
                pictures.Add(new PackedPhoto(hash, shown, entry));
            }
            else
            {
                problems.Add(texts[problem, shown]);
            }
        }

        return pictures;
    }

    private string? ProblemOf(ZipArchiveEntry entry, string name, HashSet<string> seen, out string hash)
    {
        hash = string.Empty;
        if (IdentityNumber.TryParse(name, time.Today(), out _) is not { } number)
        {
            return "Import:PhotoNameIsNoNumber";
        }

        hash = numbers.HashOf(number);
        return !seen.Add(hash) ? "Import:PhotoTwice"
            : Read(entry) is null ? "Import:PhotoNotUsable"
            : null;
    }

    public Photo? Read(ZipArchiveEntry entry)
    {
        try
        {
            using var packed = entry.Open();
            return photos.Read(packed, entry.Name);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
