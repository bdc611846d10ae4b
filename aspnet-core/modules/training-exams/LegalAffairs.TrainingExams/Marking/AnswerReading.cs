using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>One marker's reading of one answer. Its id is all that the marker is told of the answer's origin.</summary>
[DisableAuditing]
internal sealed class AnswerReading : Entity<Guid>
{
    private AnswerReading() { }

    internal AnswerReading(Guid id, Guid openAnswerId, Guid markerId)
        : base(id)
    {
        OpenAnswerId = openAnswerId;
        MarkerId = markerId;
    }

    public Guid OpenAnswerId { get; private set; }

    public Guid MarkerId { get; private set; }

    /// <summary>仲裁: its points stand, whatever the others gave.</summary>
    public bool IsDecisive { get; private set; }

    public DateTime ClaimedUntil { get; private set; }

    public decimal? Points { get; private set; }

    public string Comment { get; private set; } = string.Empty;

    public DateTime? MarkedTime { get; private set; }

    /// <summary>It is marked, or still in the marker's hands.</summary>
    public bool Occupies(DateTime now) => Points is not null || ClaimedUntil > now;

    public bool Says(decimal points, string comment) => Points == points && Comment == comment;

    internal void Hold(DateTime now) => ClaimedUntil = now.AddMinutes(MarkingLimits.ClaimMinutes);

    internal void Give(decimal points, string comment, bool isDecisive, DateTime now)
    {
        // Changing one of the two marks that differ does not make it the third.
        IsDecisive = Points is null ? isDecisive : IsDecisive;
        Points = points;
        Comment = comment;
        MarkedTime = now;
    }
}
