using System.IO.Compression;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>Pictures out of a ZIP to the people whose number they are named by. All are checked first; then they are saved block by block, so that nobody waits for it.</summary>
internal sealed class PhotoImport(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IdentityNumbers numbers,
    PersonPhotos photos,
    ICurrentUser currentUser,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int MaxPhotos = 20_000;
    private const int KeysAtOnce = 1000;
    private const int SavedAtOnce = 50;

    /// <returns>How many files there are, how many belong to somebody and how many of these were saved.</returns>
    public async Task<(int Total, int Matched, int Saved)> RunAsync(
        Stream zip,
        ImportMode mode,
        IStringLocalizer texts,
        List<string> problems,
        ImportProgress progress
    )
    {
        using var archive = Open(zip);
        await progress.EnterAsync(ImportRunState.Checking, archive.Entries.Count);
        var pictures = PicturesOf(archive, texts, problems, progress);
        var known = await FindKnownAsync(pictures);
        foreach (var picture in pictures.Where(p => !known.Contains(p.Hash)))
        {
            problems.Add(texts["Import:PhotoUnmatched", picture.ShownName]);
        }

        var matched = pictures.FindAll(p => known.Contains(p.Hash));
        var saves = mode == ImportMode.GoodRows || (mode == ImportMode.AllOrNothing && problems.Count == 0);
        var saved = saves ? matched : [];
        await progress.EnterAsync(ImportRunState.Saving, saved.Count);
        foreach (var block in saved.Chunk(SavedAtOnce))
        {
            await SaveAsync(block);
            progress.Advance(block.Length);
        }

        return (archive.Entries.Count, matched.Count, saved.Count);
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

    private List<Picture> PicturesOf(ZipArchive archive, IStringLocalizer texts, List<string> problems, ImportProgress progress)
    {
        var (pictures, seen) = (new List<Picture>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in archive.Entries.Where(e => e.Name.Length > 0))
        {
            progress.Advance();
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
            : Read(entry) is null ? "Import:PhotoNotUsable"
            : null;
    }

    private Photo? Read(ZipArchiveEntry entry)
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

    private async Task<HashSet<string>> FindKnownAsync(List<Picture> pictures)
    {
        await using var reading = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contexts.GetDbContextAsync();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in pictures.Select(p => p.Hash).Chunk(KeysAtOnce))
        {
            var found = context.People.Where(p => block.Contains(p.IdentityNumberHash)).Select(p => p.IdentityNumberHash);
            known.UnionWith(await found.ToListAsync());
        }

        return known;
    }

    // Somebody may be gone in between, and a picture is read again: thousands of them are no matter for the memory.
    private async Task SaveAsync(Picture[] block)
    {
        var hashes = block.Select(p => p.Hash).ToList();
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync();
        var people = await context.People.Where(p => hashes.Contains(p.IdentityNumberHash)).ToDictionaryAsync(p => p.IdentityNumberHash);
        foreach (var picture in block)
        {
            if (people.TryGetValue(picture.Hash, out var person) && Read(picture.Entry) is { } photo)
            {
                await photos.SetAsync(person, photo, new ActOf(guids.Create(), currentUser.Id, time.GetUtcNow().UtcDateTime));
            }
        }

        await unitOfWork.CompleteAsync();
    }

    private sealed record Picture(string Hash, string ShownName, ZipArchiveEntry Entry);
}
