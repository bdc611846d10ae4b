using System.Globalization;
using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

/// <summary>
/// Six months, three months and thirty days before the end tells the holder, and the unit how many it is. What was said is kept, so that a
/// day on which it did not run is made up for and one on which it ran twice makes no difference.
/// </summary>
internal sealed class RenewalReminderWorker(
    IDbContextProvider<CertificationDbContext> contexts,
    INotificationSender notifications,
    IGuidGenerator guids,
    TimeProvider time
) : QuartzBackgroundWorkerBase
{
    private const int FirstMonths = 6;
    private const int SecondMonths = 3;
    private const int LastDays = 30;

    public override string Cron => "0 10 9 * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var (context, today) = (await contexts.GetDbContextAsync(cancellationToken), time.Today());
        // Months differ in length, and are counted back from the end.
        var horizon = today.AddMonths(FirstMonths).AddDays(LastDays);
        var ending = await context
            .Certificates.AsNoTracking()
            .Where(CertificateStates.Is(CertificateState.Valid, today))
            .Where(c => c.ValidUntil <= horizon && !context.Certificates.Any(n => n.ReplacesId == c.Id && n.PendingPersonId != null))
            .ToListAsync(cancellationToken);
        var ids = ending.ConvertAll(c => c.Id);
        var said = (
            await context.Set<RenewalReminder>().AsNoTracking().Where(r => ids.Contains(r.CertificateId)).ToListAsync(cancellationToken)
        ).ToLookup(r => r.CertificateId, r => r.Stage);
        var due = ending
            .Select(c => (Certificate: c, Stage: StageOf(c.ValidUntil!.Value, today)))
            .Where(d => d.Stage is not null && !said[d.Certificate.Id].Any(s => s >= d.Stage))
            .ToList();
        foreach (var (certificate, stage) in due)
        {
            context.Add(new RenewalReminder(guids.Create(), certificate.Id, stage!.Value, time.GetUtcNow().UtcDateTime));
            await TellHolderAsync(certificate, stage.Value, cancellationToken);
        }

        foreach (var ofUnit in due.GroupBy(d => d.Certificate.OrganizationUnitId))
        {
            await TellUnitAsync(ofUnit.Key, ofUnit.Count(), today, cancellationToken);
        }
    }

    private static RenewalStage? StageOf(DateOnly validUntil, DateOnly today) =>
        today >= validUntil.AddDays(-LastDays) ? RenewalStage.ThirtyDays
        : today >= validUntil.AddMonths(-SecondMonths) ? RenewalStage.ThreeMonths
        : today >= validUntil.AddMonths(-FirstMonths) ? RenewalStage.SixMonths
        : null;

    private async Task TellHolderAsync(Certificate certificate, RenewalStage stage, CancellationToken cancellationToken)
    {
        if (certificate.OwnerId is not { } holder)
        {
            return;
        }

        var message = new NotificationMessage(
            $"certificate-renewal:{certificate.Id}:{stage}",
            "Certification:NoticeRenewal",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["number"] = certificate.Number!,
                ["day"] = certificate.ValidUntil!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
            "/certification/my"
        );
        await notifications.SendAsync([holder], message, cancellationToken);
    }

    private Task TellUnitAsync(Guid unitId, int count, DateOnly today, CancellationToken cancellationToken)
    {
        var message = new NotificationMessage(
            string.Create(CultureInfo.InvariantCulture, $"certificate-renewals:{unitId}:{today:yyyy-MM-dd}"),
            "Certification:NoticeRenewals",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["count"] = count.ToString(CultureInfo.InvariantCulture) },
            "/certification/certificates"
        );
        return notifications.SendToUnitAsync(unitId, RoleNames.UnitLiaison, message, cancellationToken);
    }
}
