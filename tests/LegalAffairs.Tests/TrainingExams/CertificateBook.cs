using LegalAffairs.Certification;
using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Tests.TrainingExams;

/// <summary>Certificates of everybody, as the test says; remembers what it was asked.</summary>
internal sealed class CertificateBook : ICertificateAuthority
{
    public const string Reason = "证件 豫YZ2026001 暂扣至";

    public HashSet<Guid> Holders { get; } = [];

    public List<DateOnly> Questions { get; } = [];

    public Task<IReadOnlyDictionary<Guid, AuthorityAnswer>> CheckAsync(
        IReadOnlyCollection<Guid> userIds,
        EnforcementAreas? areas,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        Questions.Add(day);
        return Task.FromResult<IReadOnlyDictionary<Guid, AuthorityAnswer>>(userIds.ToDictionary(id => id, AnswerOf));
    }

    private AuthorityAnswer AnswerOf(Guid userId)
    {
        var arguments = new Dictionary<string, object?>(StringComparer.Ordinal) { ["number"] = "豫YZ2026001", ["day"] = "2026-03-05" };
        return new AuthorityAnswer(userId, Holders.Contains(userId) ? null : "Certification:AuthoritySuspended", arguments, null, null);
    }
}
