using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>Pictures out of a ZIP to the people whose number they are named by. All are checked first; then their contents are kept, block by block, so that nobody waits for it; what follows is short.</summary>
internal sealed class PhotoImport(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    PhotoArchives archives,
    PersonPhotos photos,
    ICurrentUser currentUser,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int KeysAtOnce = 1000;
    private const int KeptAtOnce = 50;

    /// <returns>What there is to set; before that nobody has another photo.</returns>
    public async Task<KeptPhotos> PrepareAsync(
        Stream zip,
        ImportMode mode,
        IStringLocalizer texts,
        List<string> problems,
        ImportProgress progress
    )
    {
        using var archive = PhotoArchives.Open(zip);
        await progress.EnterAsync(ImportRunState.Checking, archive.Entries.Count);
        var pictures = archives.PicturesOf(archive, texts, problems, progress);
        var known = await FindKnownAsync(pictures);
        foreach (var picture in pictures.Where(p => !known.ContainsKey(p.Hash)))
        {
            problems.Add(texts["Import:PhotoUnmatched", picture.ShownName]);
        }

        var matched = pictures.FindAll(p => known.ContainsKey(p.Hash));
        var saves = mode == ImportMode.GoodRows || (mode == ImportMode.AllOrNothing && problems.Count == 0);
        var kept = new Dictionary<Guid, Guid>();
        await progress.EnterAsync(ImportRunState.Saving, saves ? matched.Count : 0);
        foreach (var block in saves ? matched.Chunk(KeptAtOnce) : [])
        {
            await KeepAsync(block, known, kept);
            progress.Advance(block.Length);
        }

        // Nothing is left to be written of it while the photos are set.
        await progress.WriteAsync();
        return new KeptPhotos(archive.Entries.Count, matched.Count, kept);
    }

    /// <summary>Within the present transaction: of all of them, or of none.</summary>
    public async Task SetAsync(KeptPhotos kept)
    {
        var context = await contexts.GetDbContextAsync();
        foreach (var block in kept.FileIds.Chunk(KeysAtOnce))
        {
            var ids = block.Select(p => p.Key).ToList();
            var people = await context.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
            foreach (var (personId, fileId) in block)
            {
                await photos.SetAsync(people[personId], fileId, new ActOf(guids.Create(), currentUser.Id, time.GetUtcNow().UtcDateTime));
            }
        }
    }

    private async Task<Dictionary<string, Guid>> FindKnownAsync(List<PackedPhoto> pictures)
    {
        await using var reading = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contexts.GetDbContextAsync();
        var known = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var block in pictures.Select(p => p.Hash).Chunk(KeysAtOnce))
        {
            var found = context.People.Where(p => block.Contains(p.IdentityNumberHash)).Select(p => new { p.Id, p.IdentityNumberHash });
            await foreach (var person in found.AsAsyncEnumerable())
            {
                known.Add(person.IdentityNumberHash, person.Id);
            }
        }

        return known;
    }

    // A picture is read again: thousands of them are no matter for the memory.
    private async Task KeepAsync(PackedPhoto[] block, Dictionary<string, Guid> known, Dictionary<Guid, Guid> kept)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        foreach (var picture in block)
        {
            var personId = known[picture.Hash];
            kept[personId] = await photos.KeepAsync(personId, archives.Read(picture.Entry)!);
        }

        await unitOfWork.CompleteAsync();
    }
}
