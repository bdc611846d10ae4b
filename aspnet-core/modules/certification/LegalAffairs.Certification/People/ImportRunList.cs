using System.Text.Json;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>What is known of imports, on every node and after a reload of the page.</summary>
internal sealed class ImportRunList(IDbContextProvider<CertificationDbContext> contexts, TimeProvider time) : ITransientDependency
{
    private const int MaxShown = 10;

    public async Task<List<PersonImportRunDto>> GetAsync(Guid userId, IStringLocalizer texts, Guid? id = null)
    {
        var runs = (await contexts.GetDbContextAsync()).ImportRuns.AsNoTracking().Where(r => r.UserId == userId);
        runs = id is null ? runs : runs.Where(r => r.Id == id);
        var page = await runs.OrderByDescending(r => r.CreationTime).ThenByDescending(r => r.Id).Take(MaxShown).ToListAsync();
        return page.ConvertAll(r => DtoOf(r, texts));
    }

    public PersonImportRunDto DtoOf(ImportRun run, IStringLocalizer texts)
    {
        var isLost = run.IsLostAt(time.GetUtcNow().UtcDateTime);
        return new PersonImportRunDto(
            run.Id,
            run.Kind,
            run.Mode,
            run.FileName,
            isLost ? ImportRunState.Failed : run.State,
            run.Done,
            run.Total,
            run.CreationTime,
            isLost ? texts["Import:Lost"] : run.Problem,
            ReportOf<PersonImportDto>(run, ImportRunKind.People),
            ReportOf<PhotoImportDto>(run, ImportRunKind.Photos)
        );
    }

    private static T? ReportOf<T>(ImportRun run, ImportRunKind kind)
        where T : class => run.Kind == kind && run.Report is { } json ? JsonSerializer.Deserialize<T>(json) : null;
}
