using LegalAffairs.Abp;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.PersonalData;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.Platform.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Certification.People;

/// <summary>One import: what it found, and how it ended, is written down.</summary>
internal sealed class ImportWork(
    ImportRuns runs,
    PersonImport people,
    PhotoImport photos,
    ImportErrorFile errorFile,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentUser currentUser,
    IDatabaseFailures database,
    IStringLocalizerFactory localizers,
    TimeProvider time,
    ILogger<ImportWork> logger
) : ITransientDependency
{
    private static readonly TimeSpan WriteEvery = TimeSpan.FromMilliseconds(500);

    public async Task RunAsync(ImportJob job)
    {
        try
        {
            var progress = new ImportProgress((state, done, total) => runs.TellAsync(job.RunId, state, done, total));
            var work = Task.Run(() =>
                job.Kind == ImportRunKind.People ? ImportPeopleAsync(job, progress) : ImportPhotosAsync(job, progress)
            );
            while (await Task.WhenAny(work, Task.Delay(WriteEvery)) != work)
            {
                await progress.WriteAsync();
            }

            await work;
        }
#pragma warning disable CA1031 // Whoever waits for the import is told.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await runs.FailAsync(job.RunId, ProblemOf(e));
        }
    }

    // All of the people in one transaction, and the report with them.
    private async Task ImportPeopleAsync(ImportJob job, ImportProgress progress)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var result = await CheckAsync(job.Content, LocalTime.DayOf(now), progress);
        var (report, saved) = (result.Report, result.RowsToSave(job.Mode));
        await progress.EnterAsync(ImportRunState.Saving, 0);
        await using var unitOfWork = unitOfWorkManager.Begin();
        await people.SaveAsync(saved, currentUser.Id, now);
        var dto = new PersonImportDto(
            report.TotalRows,
            report.GoodRows,
            report.BadRows,
            report.ErrorCount,
            [.. report.Errors.Take(Import.DefaultMaxErrors).Select(e => e.Render(localizers, report.HasSeveralSheets))],
            await errorFile.SaveAsync(report.Errors, L),
            saved.Count
        );
        await runs.FinishAsync(job, dto, saved.Count);
        await unitOfWork.CompleteAsync();
    }

    private async Task<ImportResult<PersonRow>> CheckAsync(Stream content, DateOnly today, ImportProgress progress)
    {
        await using var reading = unitOfWorkManager.Begin(isTransactional: false);
        return await people.CheckAsync(content, today, progress);
    }

    // As with the people.
    private async Task ImportPhotosAsync(ImportJob job, ImportProgress progress)
    {
        var problems = new List<string>();
        var kept = await photos.PrepareAsync(job.Content, job.Mode, L, problems, progress);
        await using var unitOfWork = unitOfWorkManager.Begin();
        await photos.SetAsync(kept);
        var file = await errorFile.SaveAsync(problems, L);
        var shown = problems.Take(Import.DefaultMaxErrors).ToList();
        var saved = kept.FileIds.Count;
        await runs.FinishAsync(job, new PhotoImportDto(kept.Total, kept.Matched, saved, problems.Count, shown, file), saved);
        await unitOfWork.CompleteAsync();
    }

    private string ProblemOf(Exception exception)
    {
        if (exception is BusinessException refusal)
        {
            var texts = localizers.Create(refusal.Code.Split(':')[0], string.Empty);
            return LongNumbers.Mask(NamedArguments.Fill(texts[refusal.Code], refusal.Data));
        }

        logger.LogError(exception, "An import failed.");
        return database.IsUniqueViolation(exception is DbUpdateException ? exception.GetBaseException() : exception)
            ? L["Import:Overtaken"]
            : L["Import:Broken"];
    }

    private IStringLocalizer L => localizers.Create(typeof(CertificationResource));
}
