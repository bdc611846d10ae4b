using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>Somebody whom the unit served and whom the bureau calls (调查测评). The number is encrypted at rest and masked on screen.</summary>
internal sealed class Contact : Entity<Guid>
{
    public const int MaxEncryptedPhoneLength = 512;

    private Contact() { }

    public Contact(Guid id, Guid submissionId, string name, string position, string encryptedPhone, string maskedPhone)
        : base(id)
    {
        SubmissionId = submissionId;
        Set(name, position);
        SetPhone(encryptedPhone, maskedPhone);
    }

    public Guid SubmissionId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string Position { get; private set; } = string.Empty;

    [DisableAuditing]
    public string EncryptedPhone { get; private set; } = string.Empty;

    public string MaskedPhone { get; private set; } = string.Empty;

    public ContactState State { get; private set; }

    /// <summary>0–100</summary>
    public decimal? Score { get; private set; }

    public void Set(string name, string position)
    {
        Name = name;
        Position = position;
    }

    public void SetPhone(string encrypted, string masked)
    {
        EncryptedPhone = encrypted;
        MaskedPhone = masked;
    }

    internal void Record(ContactState state, decimal? score)
    {
        State = state;
        Score = score;
    }
}
