using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Abp.EventBus;

public interface IDistributedEventBus
{
    /// <summary>The event is delivered, at least once, after the current unit of work has committed.</summary>
    Task PublishAsync<TEvent>(TEvent eventData)
        where TEvent : class;
}

internal sealed class OutboxEventBus(IUnitOfWorkManager unitOfWorkManager) : IDistributedEventBus, ISingletonDependency
{
    public Task PublishAsync<TEvent>(TEvent eventData)
        where TEvent : class
    {
        var unitOfWork = unitOfWorkManager.Current ?? throw new AbpException("An event is published outside of a unit of work.");
        unitOfWork.AddEvent(eventData);
        return Task.CompletedTask;
    }
}
