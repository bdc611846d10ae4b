using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Who has to decide is told, and who is said to have decided learns of it: nobody decides in another's name unseen.</summary>
internal sealed class DecisionNotices(INotificationSender notifications, IUserDirectory users, IStringLocalizerFactory localizers)
    : ITransientDependency
{
    public async Task TellLeadersAsync(Certificate certificate)
    {
        var leaders = await users.GetActiveInRoleAsync(RoleNames.BureauLeader);
        var line = certificate.Events[^1].Id;
        await notifications.SendAsync(
            [.. leaders.Where(l => l.Id != certificate.OwnerId).Select(l => l.Id)],
            Message($"revocation-proposed:{line}", "Certification:NoticeRevocationProposed", certificate, string.Empty)
        );
    }

    public async Task TellDeciderAsync(Certificate certificate, CertificateAct act, CertificateDecision decision, Guid? userId)
    {
        if (decision.DeciderId is not { } deciderId || deciderId == userId)
        {
            return;
        }

        var name = localizers.Create(typeof(CertificationResource))[$"Enum:CertificateAct.{(int)act}"].Value;
        var line = certificate.Events[^1].Id;
        await notifications.SendAsync(
            [deciderId],
            Message($"decided-by-you:{line}", "Certification:NoticeDecidedByYou", certificate, name)
        );
    }

    private static NotificationMessage Message(string key, string text, Certificate certificate, string act) =>
        new(
            key,
            text,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["number"] = certificate.Number!, ["act"] = act },
            $"/certification/certificates/{certificate.Id}"
        );
}
