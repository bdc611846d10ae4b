using System.Reflection;
using System.Text.Json;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Abp.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

/// <summary>Which handlers of the module graph want which event.</summary>
internal sealed class EventSubscriptions : ISingletonDependency
{
    private static readonly MethodInfo InvokeMethod = typeof(EventSubscriptions).GetMethod(
        nameof(Invoke),
        BindingFlags.Static | BindingFlags.NonPublic
    )!;

    private readonly ILookup<string, Subscription> _subscriptions;

    public EventSubscriptions(AbpApplication application)
    {
        var handlers =
            from type in application.Modules.Select(m => m.Assembly).Distinct().SelectMany(a => a.GetTypes())
            where type is { IsClass: true, IsAbstract: false }
            from handled in type.GetInterfaces()
            where handled.IsGenericType && handled.GetGenericTypeDefinition() == typeof(IDistributedEventHandler<>)
            let eventType = handled.GetGenericArguments()[0]
            select (EventName: EventNameAttribute.Of(eventType), Subscription: new Subscription(type, InvokerOf(eventType)));
        _subscriptions = handlers.ToLookup(h => h.EventName, h => h.Subscription, StringComparer.Ordinal);
    }

    public IEnumerable<Subscription> For(string eventName) => _subscriptions[eventName];

    private static Func<object, string, CancellationToken, Task> InvokerOf(Type eventType) =>
        InvokeMethod.MakeGenericMethod(eventType).CreateDelegate<Func<object, string, CancellationToken, Task>>();

    private static Task Invoke<TEvent>(object handler, string payload, CancellationToken cancellationToken)
        where TEvent : class =>
        ((IDistributedEventHandler<TEvent>)handler).HandleEventAsync(
            JsonSerializer.Deserialize<TEvent>(payload, JsonSerializerOptions.Web)!,
            cancellationToken
        );

    internal sealed record Subscription(Type HandlerType, Func<object, string, CancellationToken, Task> Invoke)
    {
        public Task HandleAsync(IServiceProvider services, string payload, CancellationToken cancellationToken) =>
            Invoke(services.GetRequiredService(HandlerType), payload, cancellationToken);
    }
}
