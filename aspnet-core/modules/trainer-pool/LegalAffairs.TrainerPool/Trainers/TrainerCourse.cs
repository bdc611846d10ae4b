using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>课程: what a trainer offers, with its materials.</summary>
internal sealed class TrainerCourse : Entity<Guid>
{
    private TrainerCourse() { }

    public TrainerCourse(Guid trainerId, int ordinal, string title, string description, IReadOnlyList<Guid> fileIds)
        : base(Guid.CreateVersion7()) =>
        (TrainerId, Ordinal, Title, Description, FileIds) = (trainerId, ordinal, title, description, fileIds);

    public Guid TrainerId { get; private set; }

    public int Ordinal { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Description { get; private set; } = string.Empty;

    public IReadOnlyList<Guid> FileIds { get; private set; } = [];

    public bool IsSameAs(TrainerCourse other) =>
        (Title, Description) == (other.Title, other.Description) && FileIds.SequenceEqual(other.FileIds);
}
