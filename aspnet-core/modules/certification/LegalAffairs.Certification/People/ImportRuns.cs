using System.Globalization;
using System.Text.Json;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>What is known of imports, on every node and after a reload of the page.</summary>
internal sealed class ImportRuns(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    INotificationSender notifications,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int MaxShown = 10;

    // Longer than any transaction takes; then the node that had the file is gone.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(5);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>One at a time for each user: whoever presses twice does not import twice.</summary>
    public async Task<ImportRun> BeginAsync(ImportRunKind kind, ImportMode mode, string fileName, Guid userId)
    {
        var (context, alive) = (await contexts.GetDbContextAsync(), Now - Silence);
        if (await context.ImportRuns.AnyAsync(r => r.UserId == userId && r.State < ImportRunState.Done && r.ProgressTime > alive))
        {
            throw new BusinessException(CertificationErrorCodes.ImportUnderWay);
        }

        var run = new ImportRun(guids.Create(), kind, mode, fileName, userId, Now);
        context.Add(run);
        return run;
    }

    public async Task TellAsync(Guid id, ImportRunState state, int done, int total)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        await UpdateAsync(id, s => s.SetProperty(r => r.State, state).SetProperty(r => r.Done, done).SetProperty(r => r.Total, total));
        await unitOfWork.CompleteAsync();
    }

    /// <summary>With what was imported, in the present transaction. Who left the page is told.</summary>
    public async Task FinishAsync(ImportJob job, object report, int imported)
    {
        var json = JsonSerializer.Serialize(report);
        var userId = await UpdateAsync(job.RunId, s => s.SetProperty(r => r.State, ImportRunState.Done).SetProperty(r => r.Report, json));
        if (job.Mode != ImportMode.DryRun)
        {
            var message = new NotificationMessage(
                $"import:{job.RunId}",
                "Certification:NoticeImport",
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["file"] = job.FileName,
                    ["count"] = imported.ToString(CultureInfo.InvariantCulture),
                },
                "/certification/people/import"
            );
            await notifications.SendAsync([userId], message);
        }
    }

    public async Task FailAsync(Guid id, string problem)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        await UpdateAsync(id, s => s.SetProperty(r => r.State, ImportRunState.Failed).SetProperty(r => r.Problem, problem));
        await unitOfWork.CompleteAsync();
    }

    public async Task<List<PersonImportRunDto>> GetAsync(Guid userId, IStringLocalizer texts, Guid? id = null)
    {
        var runs = (await contexts.GetDbContextAsync()).ImportRuns.AsNoTracking().Where(r => r.UserId == userId);
        runs = id is null ? runs : runs.Where(r => r.Id == id);
        var page = await runs.OrderByDescending(r => r.CreationTime).ThenByDescending(r => r.Id).Take(MaxShown).ToListAsync();
        return page.ConvertAll(r => DtoOf(r, texts));
    }

    public PersonImportRunDto DtoOf(ImportRun run, IStringLocalizer texts)
    {
        var isLost = run.State < ImportRunState.Done && run.ProgressTime <= Now - Silence;
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

    // What is over stays so, whoever is late with a number.
    private async Task<Guid> UpdateAsync(Guid id, Action<UpdateSettersBuilder<ImportRun>> set)
    {
        var run = (await contexts.GetDbContextAsync()).ImportRuns.Where(r => r.Id == id);
        await run.Where(r => r.State < ImportRunState.Done)
            .ExecuteUpdateAsync(s =>
            {
                set(s);
                s.SetProperty(r => r.ProgressTime, Now);
            });
        return await run.Select(r => r.UserId).SingleAsync();
    }
}
