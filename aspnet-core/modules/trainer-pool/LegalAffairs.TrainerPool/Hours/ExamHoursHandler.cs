using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Abp.Settings;
using LegalAffairs.TrainingExams.HandOver;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>Credits a passed exam; when results change afterwards, the ledger follows, unless somebody has decided otherwise by hand.</summary>
internal sealed class ExamHoursHandler(
    IExamPasses passes,
    HoursLedger ledger,
    ISettingProvider settings,
    IStringLocalizer<TrainerPoolResource> localizer
) : IDistributedEventHandler<ExamReleasedEto>, ITransientDependency
{
    public async Task HandleEventAsync(ExamReleasedEto eventData, CancellationToken cancellationToken)
    {
        var passed = (await passes.GetAsync(eventData.ExamId, cancellationToken)).ToDictionary(p => p.UserId);
        var known = await ledger.GetPostsAsync(HoursKind.Exam, eventData.ExamId, cancellationToken);
        foreach (var (userId, post) in known.Where(k => k.Value.IsAutomatic))
        {
            var isPass = passed.ContainsKey(userId);
            var reason = localizer[isPass ? "Hours:PassedAgain" : "Hours:NoLongerPassed"];
            await ledger.CorrectAsync(post, isPass ? post.Credit.Hours : 0, reason, isAutomatic: true);
        }

        var hours = await settings.GetAsync<decimal>(TrainerPoolSettings.HoursPerExam);
        var added = passed.Values.Where(p => !known.ContainsKey(p.UserId)).ToList();
        if (hours <= 0)
        {
            return;
        }

        var units = await ledger.GetUnitsOfAsync(added.Select(p => p.UserId), cancellationToken);
        var credits = added.ConvertAll(p => new HoursCredit(
            HoursKind.Exam,
            eventData.ExamId,
            p.UserId,
            p.OrganizationUnitId ?? units[p.UserId],
            hours,
            p.PassedOn,
            eventData.Title
        ));
        await ledger.CreditAsync(credits, cancellationToken);
    }
}
