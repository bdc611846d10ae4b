using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Certification;
using LegalAffairs.Certification.Certificates;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>持有效执法证: who may enforce on a day, as the module says that keeps certificates.</summary>
internal sealed class CertificateCheck(ICertificateAuthority authority, IStringLocalizerFactory localizers) : ITransientDependency
{
    /// <returns>Of each who holds no valid one, why. Asked once, however many there are.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> GetReasonsAgainstAsync(IReadOnlyCollection<Guid> userIds, DateOnly day)
    {
        var answers = await authority.CheckAsync(userIds, areas: null, day);
        return answers.Values.Where(a => !a.IsAllowed).ToDictionary(a => a.UserId, WordsOf);
    }

    private string WordsOf(AuthorityAnswer answer) =>
        NamedArguments.Fill(
            localizers.Create(typeof(CertificationResource))[answer.ReasonCode!],
            new Dictionary<string, object?>(answer.Arguments, StringComparer.Ordinal)
        );
}
