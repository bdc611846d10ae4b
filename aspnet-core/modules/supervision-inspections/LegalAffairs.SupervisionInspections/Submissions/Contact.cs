using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>Somebody whom the unit served and whom the bureau calls (调查测评). The number is encrypted at rest and masked on screen.</summary>
internal sealed class Contact : Entity<Guid>
{
    public const int MaxEncryptedPhoneLength = 512;

    private Contact() { }

    public Contact(Guid id, Guid submissionId, int order, string name, string position)
        : base(id)
    {
        SubmissionId = submissionId;
        Set(order, name, position);
    }

    public Guid SubmissionId { get; private set; }

    /// <summary>As the unit listed them.</summary>
    public int Order { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string Position { get; private set; } = string.Empty;

    [DisableAuditing]
    public string EncryptedPhone { get; private set; } = string.Empty;

    public string MaskedPhone { get; private set; } = string.Empty;

    public ContactState State { get; private set; }

    /// <summary>0–100</summary>
    public decimal? Score { get; private set; }

    public bool HasPhone => EncryptedPhone.Length > 0;

    public void Set(int order, string name, string position)
    {
        Order = order;
        Name = name;
        Position = position;
    }

    /// <summary>Another number is another person to call: what an earlier call found no longer counts.</summary>
    public void SetPhone(string encrypted, string masked)
    {
        EncryptedPhone = encrypted;
        MaskedPhone = masked;
        Record(ContactState.NotCalled, null);
    }

    internal void Record(ContactState state, decimal? score)
    {
        State = state;
        Score = score;
    }
}
