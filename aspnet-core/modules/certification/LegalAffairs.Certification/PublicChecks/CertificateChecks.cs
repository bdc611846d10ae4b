using System.Text;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>A wrong name and an unknown number take the same way and give the same answer.</summary>
internal sealed class CertificateChecks(
    IDbContextProvider<CertificationDbContext> contexts,
    WrongNames wrongNames,
    PhotoTokens tokens,
    IFileStore files
) : ITransientDependency
{
    public async Task<CertificateCheckDto> CheckAsync(string number, string name, DateTime now)
    {
        var (context, wanted) = (await contexts.GetDbContextAsync(), NumberFormat.Normalize(number));
        wrongNames.Count(wanted);
        var found = await context
            .Certificates.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(c => c.Number == wanted)
            .Join(context.Set<CertificateIssue>(), c => c.Id, i => i.Id, (c, i) => new { Certificate = c, Issue = i })
            .SingleOrDefaultAsync();
        // Asked whether there is one or not, as all of this is.
        var today = LocalTime.DayOf(now);
        var mayNot = await context
            .Certificates.IgnoreQueryFilters()
            .Where(c => c.Number == wanted)
            .WhoseHolderMayNotEnforce(context, today)
            .AnyAsync();
        var fits = string.Equals(NameOf(name), NameOf(found?.Issue.PersonName ?? string.Empty), StringComparison.Ordinal);
        var shown = fits ? found : null;
        if (shown is not null)
        {
            wrongNames.TakeBack(wanted);
        }

        return new CertificateCheckDto(
            shown is not null,
            shown?.Issue.UnitName ?? string.Empty,
            shown?.Issue.BodyName ?? string.Empty,
            shown?.Certificate.Kind,
            shown?.Certificate.Areas,
            shown?.Certificate.StateOn(today),
            shown is null ? null : !mayNot && shown.Certificate.StateOn(today) == CertificateState.Valid,
            now,
            await TokenAsync(shown?.Certificate.PersonId, now)
        );
    }

    public async Task<IRemoteStreamContent> OpenPhotoAsync(string token)
    {
        var personId = tokens.Read(token);
        var context = await contexts.GetDbContextAsync();
        var fileId = await context
            .People.IgnoreQueryFilters()
            .Where(p => p.Id == personId)
            .Select(p => p.PhotoFileId)
            .SingleOrDefaultAsync();
        var (info, content) = await files.OpenAsync(fileId ?? throw new EntityNotFoundException(typeof(Person)));
        return info.ToStreamContent(content);
    }

    // Nothing where somebody was found who has no photo: whoever asks sees that anyway.
    private async Task<string> TokenAsync(Guid? personId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var hasPhoto = await context.People.IgnoreQueryFilters().AnyAsync(p => p.Id == personId && p.PhotoFileId != null);
        return personId is null || hasPhoto ? tokens.Create(personId ?? Guid.Empty, now) : string.Empty;
    }

    private static string NameOf(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
