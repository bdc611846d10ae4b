using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.Bodies;

/// <summary>年度确认: one for each year.</summary>
internal sealed class BodyConfirmation : Entity<Guid>
{
    private BodyConfirmation() { }

    public BodyConfirmation(Guid id, Guid bodyId, int year, BodyDecision decision)
        : base(id)
    {
        BodyId = bodyId;
        Year = year;
        DocumentNumber = decision.DocumentNumber;
        DecidedOn = decision.DecidedOn;
    }

    public Guid BodyId { get; private set; }

    public int Year { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    public DateOnly DecidedOn { get; private set; }

    public DateTime? PublishedTime { get; private set; }

    /// <returns>False when it is published already.</returns>
    public bool Publish(DateTime now)
    {
        if (PublishedTime is not null)
        {
            return false;
        }

        PublishedTime = now;
        return true;
    }
}
