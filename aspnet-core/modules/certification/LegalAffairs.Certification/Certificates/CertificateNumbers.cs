using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Numbers in use, which they stay for ever: also those of cards that were revoked or replaced.</summary>
internal sealed class CertificateNumbers(
    IDbContextProvider<CertificationDbContext> contexts,
    ISettingProvider settings,
    IStringLocalizerFactory localizers
) : ITransientDependency
{
    private const int MaxGaps = 200;
    private const int NumbersAtOnce = 1000;

    public async Task<NumberFormat> GetFormatAsync() =>
        NumberFormat.Parse((await settings.GetOrNullAsync(CertificationSettings.NumberFormat))!);

    public async Task<int> GetHighestAsync(CertificateKind kind, int year) =>
        await (await SequencesAsync(kind, year)).MaxAsync(s => (int?)s) ?? 0;

    public async Task<HashSet<string>> FindTakenAsync(IEnumerable<string> numbers)
    {
        var context = await contexts.GetDbContextAsync();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in numbers.Distinct(StringComparer.Ordinal).Chunk(NumbersAtOnce))
        {
            taken.UnionWith(await context.Set<CertificateIssue>().Where(i => block.Contains(i.Number)).Select(i => i.Number).ToListAsync());
        }

        return taken;
    }

    /// <summary>Places in a year that are taken by numbers of whatever format: the other number, by kind, year and place.</summary>
    public async Task<IReadOnlyDictionary<(CertificateKind Kind, int Year, int Sequence), string>> FindTakenPlacesAsync(
        IEnumerable<(CertificateKind Kind, int Year, int Sequence)> places
    )
    {
        var context = await contexts.GetDbContextAsync();
        var taken = new Dictionary<(CertificateKind, int, int), string>();
        foreach (var ofYear in places.Distinct().GroupBy(p => (p.Kind, p.Year)))
        {
            var (kind, year) = ofYear.Key;
            foreach (var block in ofYear.Select(p => p.Sequence).Chunk(NumbersAtOnce))
            {
                var found = context.Set<CertificateIssue>().Where(i => i.Kind == kind && i.Year == year && block.Contains(i.Sequence));
                foreach (var other in await found.Select(i => new { i.Sequence, i.Number }).ToListAsync())
                {
                    taken.Add((kind, year, other.Sequence), other.Number);
                }
            }
        }

        return taken;
    }

    public async Task<NumberGapsDto> GetGapsAsync(CertificateKind kind, int year)
    {
        var (format, context) = (await GetFormatAsync(), await contexts.GetDbContextAsync());
        var issued = await context
            .Set<CertificateIssue>()
            .Where(i => i.Kind == kind && i.Year == year)
            .OrderBy(i => i.Sequence)
            .Select(i => new { i.Sequence, i.Number })
            .ToListAsync();
        var gaps = new List<NumberGapDto>();
        var expected = 1;
        foreach (var next in issued)
        {
            if (next.Sequence > expected && gaps.Count < MaxGaps)
            {
                var isOfFormat = format.Read(next.Number) is not null;
                gaps.Add(new NumberGapDto(NameOf(expected, isOfFormat), NameOf(next.Sequence - 1, isOfFormat), next.Sequence - expected));
            }

            expected = next.Sequence + 1;
        }

        return new NumberGapsDto(issued.Count, expected - 1, gaps);

        // What was missing before the format changed had another look, which nobody kept.
        string NameOf(int sequence, bool isOfFormat) =>
            isOfFormat
                ? format.Make(kind, year, sequence)
                : localizers.Create(typeof(CertificationResource))["Numbers:Place", year, sequence];
    }

    private async Task<IQueryable<int>> SequencesAsync(CertificateKind kind, int year) =>
        (await contexts.GetDbContextAsync()).Set<CertificateIssue>().Where(i => i.Kind == kind && i.Year == year).Select(i => i.Sequence);
}
