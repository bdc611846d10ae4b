namespace LegalAffairs.Abp.EventBus;

/// <summary>Runs in a unit of work of its own, once per event: what it did and that it did it commit together.</summary>
public interface IDistributedEventHandler<in TEvent>
    where TEvent : class
{
    Task HandleEventAsync(TEvent eventData, CancellationToken cancellationToken);
}
