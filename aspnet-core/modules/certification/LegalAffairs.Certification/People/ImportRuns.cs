using System.Globalization;
using System.Text.Json;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.People;

/// <summary>Imports from their beginning to their end, known on every node.</summary>
internal sealed class ImportRuns(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IDatabaseFailures failures,
    INotificationSender notifications,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>One at a time for each user, on all nodes together: whoever presses twice does not import twice.</summary>
    public async Task<ImportRun> BeginAsync(ImportRunKind kind, ImportMode mode, string fileName, Guid userId)
    {
        var context = await contexts.GetDbContextAsync();
        if (await context.ImportRuns.AsNoTracking().SingleOrDefaultAsync(r => r.RunningUserId == userId) is { } other)
        {
            if (!other.IsLostAt(Now))
            {
                throw new BusinessException(E.ImportUnderWay);
            }

            await EndAsync(other.Id, s => s.SetProperty(r => r.State, ImportRunState.Failed));
        }

        var run = new ImportRun(guids.Create(), kind, mode, fileName, userId, Now);
        context.Add(run);
        try
        {
            await context.SaveChangesAsync();
        }
        catch (Exception e) when (e is AbpDbConcurrencyException || failures.IsDeadlock(e))
        {
            // Pressed twice at the same moment: the other one was first.
            throw new BusinessException(E.ImportUnderWay);
        }

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
        if (!await EndAsync(job.RunId, s => s.SetProperty(r => r.State, ImportRunState.Done).SetProperty(r => r.Report, json)))
        {
            // Given up meanwhile, and another one may be under way.
            throw new AbpDbConcurrencyException("The import was silent for too long.");
        }

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
            await notifications.SendAsync([job.UserId], message);
        }
    }

    public async Task FailAsync(Guid id, string problem)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        await EndAsync(id, s => s.SetProperty(r => r.State, ImportRunState.Failed).SetProperty(r => r.Problem, problem));
        await unitOfWork.CompleteAsync();
    }

    private Task<bool> EndAsync(Guid id, Action<UpdateSettersBuilder<ImportRun>> set) =>
        UpdateAsync(
            id,
            s =>
            {
                set(s);
                s.SetProperty(r => r.RunningUserId, (Guid?)null);
            }
        );

    // What is over stays so, whoever is late with a number.
    private async Task<bool> UpdateAsync(Guid id, Action<UpdateSettersBuilder<ImportRun>> set) =>
        await (await contexts.GetDbContextAsync())
            .ImportRuns.Where(r => r.Id == id && r.State < ImportRunState.Done)
            .ExecuteUpdateAsync(s =>
            {
                set(s);
                s.SetProperty(r => r.ProgressTime, Now);
            }) > 0;
}
