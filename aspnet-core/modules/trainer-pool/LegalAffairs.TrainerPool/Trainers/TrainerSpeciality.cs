using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainerPool.Trainers;

internal sealed class TrainerSpeciality : Entity<Guid>
{
    private TrainerSpeciality() { }

    internal TrainerSpeciality(Guid trainerId, string name)
        : base(Guid.CreateVersion7()) => (TrainerId, Name) = (trainerId, name);

    public Guid TrainerId { get; private set; }

    public string Name { get; private set; } = string.Empty;
}
