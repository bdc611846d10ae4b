using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Certification.Certificates;

/// <summary>制证批次: reviewed applications that went to the issuer under one document.</summary>
internal sealed class IssuingBatch : CreationAuditedAggregateRoot<Guid>
{
    private IssuingBatch() { }

    public IssuingBatch(Guid id, string documentNumber, string legalBasis, DateOnly sentOn, int count)
        : base(id)
    {
        DocumentNumber = documentNumber;
        LegalBasis = legalBasis;
        SentOn = sentOn;
        Count = count;
    }

    public string DocumentNumber { get; private set; } = string.Empty;

    /// <summary>By which the issuer is asked, and issues.</summary>
    public string LegalBasis { get; private set; } = string.Empty;

    public DateOnly SentOn { get; private set; }

    public int Count { get; private set; }
}
