using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Cards of a batch, or of certificates that were picked.</summary>
public sealed class GetCardsInput
{
    public const int MaxCards = SendBatchInput.MaxCertificates;

    public Guid? BatchId { get; set; }

    [MaxLength(MaxCards)]
    public IReadOnlyList<Guid> CertificateIds { get; set; } = [];
}
