using LegalAffairs.Abp;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Platform.Draws;

/// <summary>One draw: prepared, then drawn once. Whatever becomes of it, it stays.</summary>
internal sealed class VerifiableDraw : CreationAuditedAggregateRoot<Guid>
{
    private VerifiableDraw() { }

    public VerifiableDraw(Guid id, string subjectKey, DrawList list, string? reason, byte[] secret, string encryptedSecret, DateTime now)
        : base(id)
    {
        SubjectKey = subjectKey;
        Subject = list.Subject;
        Number = list.Number;
        Count = list.Count;
        CandidateCount = list.Candidates.Count;
        ExclusionCount = list.Exclusions.Count;
        Reason = reason;
        List = list.ToText();
        ListSha256 = DrawAlgorithm.Sha256(List);
        EncryptedSecret = encryptedSecret;
        SecretSha256 = DrawAlgorithm.Sha256(secret);
        PreparedTime = now;
        Status = DrawStatus.Prepared;
    }

    public string SubjectKey { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    public int Number { get; private set; }

    public DrawStatus Status { get; private set; }

    public int Count { get; private set; }

    public int CandidateCount { get; private set; }

    public int ExclusionCount { get; private set; }

    public string? Reason { get; private set; }

    [DisableAuditing]
    public string List { get; private set; } = string.Empty;

    public string ListSha256 { get; private set; } = string.Empty;

    [DisableAuditing]
    public string EncryptedSecret { get; private set; } = string.Empty;

    public string SecretSha256 { get; private set; } = string.Empty;

    public DateTime PreparedTime { get; private set; }

    public string? PublicValue { get; private set; }

    public string? Witness { get; private set; }

    public string? Seed { get; private set; }

    public DateTime? DrawnTime { get; private set; }

    public IReadOnlyList<Guid> Drawn { get; private set; } = [];

    /// <summary>Somebody pressed the button twice.</summary>
    public bool WasDrawnWith(string publicValue, string witness) =>
        Status == DrawStatus.Drawn && PublicValue == publicValue && Witness == witness;

    public void Draw(byte[] secret, string publicValue, string witness, DateTime now)
    {
        if (Status != DrawStatus.Prepared)
        {
            throw new BusinessException(PlatformErrorCodes.DrawNotPrepared);
        }

        var seed = DrawAlgorithm.SeedOf(List, secret, publicValue);
        Drawn = [.. DrawVerification.Recompute(DrawList.Parse(List), seed).Select(d => d.Id)];
        Seed = Convert.ToHexStringLower(seed);
        PublicValue = publicValue;
        Witness = witness;
        DrawnTime = now;
        Status = DrawStatus.Drawn;
    }

    public void Abandon()
    {
        if (Status == DrawStatus.Prepared)
        {
            Status = DrawStatus.Abandoned;
        }
    }
}
