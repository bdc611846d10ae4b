namespace LegalAffairs.Abp.Domain.Entities;

public interface IGeneratesDomainEvents
{
    IReadOnlyList<object> DistributedEvents { get; }

    void ClearDistributedEvents();
}
