using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Numbers in use, which they stay for ever: also those of cards that were revoked or replaced.</summary>
internal sealed class CertificateNumbers(IDbContextProvider<CertificationDbContext> contexts, ISettingProvider settings)
    : ITransientDependency
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

    public async Task<NumberGapsDto> GetGapsAsync(CertificateKind kind, int year)
    {
        var format = await GetFormatAsync();
        var sequences = await (await SequencesAsync(kind, year)).OrderBy(s => s).ToListAsync();
        var gaps = new List<NumberGapDto>();
        var expected = 1;
        foreach (var sequence in sequences)
        {
            if (sequence > expected && gaps.Count < MaxGaps)
            {
                gaps.Add(new NumberGapDto(format.Make(kind, year, expected), format.Make(kind, year, sequence - 1), sequence - expected));
            }

            expected = sequence + 1;
        }

        return new NumberGapsDto(sequences.Count, expected - 1, gaps);
    }

    private async Task<IQueryable<int>> SequencesAsync(CertificateKind kind, int year) =>
        (await contexts.GetDbContextAsync()).Set<CertificateIssue>().Where(i => i.Kind == kind && i.Year == year).Select(i => i.Sequence);
}
