using System.IO.Compression;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>Pictures out of a ZIP to the people whose number they are named by.</summary>
internal sealed class PhotoImport(
    IDbContextProvider<CertificationDbContext> contexts,
    IdentityNumbers numbers,
    IFileInspector inspector,
    IFileStore files,
    TimeProvider time
) : ITransientDependency
{
    private const int MaxPhotos = 20_000;
    private const int MaxPhotoBytes = 2 * 1024 * 1024;
    private const int KeysAtOnce = 1000;

    private readonly byte[] _buffer = new byte[MaxPhotoBytes + 1];

    public async Task<PhotoImportDto> RunAsync(Stream zip, ImportMode mode, IStringLocalizer texts)
    {
        using var archive = Open(zip);
        var problems = new List<string>();
        var pictures = PicturesOf(archive, texts, problems);
        var people = await FindPeopleAsync([.. pictures.Select(p => p.Hash)]);
        foreach (var picture in pictures.Where(p => !people.ContainsKey(p.Hash)))
        {
            problems.Add(texts["Import:PhotoUnmatched", picture.ShownName]);
        }

        var matched = pictures.FindAll(p => people.ContainsKey(p.Hash));
        var saves = mode == ImportMode.GoodRows || (mode == ImportMode.AllOrNothing && problems.Count == 0);
        foreach (var picture in saves ? matched : [])
        {
            await SaveAsync(people[picture.Hash], picture);
        }

        return new PhotoImportDto(archive.Entries.Count, matched.Count, saves ? matched.Count : 0, problems, mode);
    }

    private static ZipArchive Open(Stream zip)
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

    private List<Picture> PicturesOf(ZipArchive archive, IStringLocalizer texts, List<string> problems)
    {
        var (pictures, seen) = (new List<Picture>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in archive.Entries.Where(e => e.Name.Length > 0))
        {
            var (text, extension) = (Path.GetFileNameWithoutExtension(entry.Name), Path.GetExtension(entry.Name));
            var shown = IdentityNumber.Mask(IdentityNumber.Normalize(text)) + extension;
            var problem = ProblemOf(entry, text, seen, out var hash);
            if (problem is null)
            {
                pictures.Add(new Picture(hash, shown, entry));
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
            : !IsPicture(entry) ? "Import:PhotoNotUsable"
            : null;
    }

    // By content, and with the size as it is read: what the archive says of itself may be false.
    private bool IsPicture(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        try
        {
            using var packed = entry.Open();
            var length = packed.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false);
            content.Write(_buffer, 0, length);
            content.Position = 0;
            return length <= MaxPhotoBytes && inspector.Inspect(content, entry.Name, [FileType.Jpg, FileType.Png]) is not null;
        }
        catch (Exception e) when (e is BusinessException or InvalidDataException)
        {
            return false;
        }
    }

    private async Task<Dictionary<string, Person>> FindPeopleAsync(List<string> hashes)
    {
        var context = await contexts.GetDbContextAsync();
        var found = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var block in hashes.Chunk(KeysAtOnce))
        {
            foreach (var person in await context.People.Where(p => block.Contains(p.IdentityNumberHash)).ToListAsync())
            {
                found.Add(person.IdentityNumberHash, person);
            }
        }

        return found;
    }

    // The name says nothing of the number.
    private async Task SaveAsync(Person person, Picture picture)
    {
        await using var content = await picture.Entry.OpenAsync();
        var extension = Path.GetExtension(picture.Entry.Name).ToLowerInvariant();
        var file = await files.SaveAsync($"{person.Id:N}{extension}", content);
        var owner = $"Certification.Person:{person.Id}";
        if (person.PhotoFileId is { } former)
        {
            await files.DetachAsync([former], owner);
        }

        await files.AttachAsync([file.Id], owner);
        person.SetPhoto(file.Id);
    }

    private sealed record Picture(string Hash, string ShownName, ZipArchiveEntry Entry);
}
