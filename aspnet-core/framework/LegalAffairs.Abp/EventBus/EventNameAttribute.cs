using System.Reflection;

namespace LegalAffairs.Abp.EventBus;

/// <summary>The name that an event keeps in the outbox whatever its class is called.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static string Of(Type eventType) =>
        eventType.GetCustomAttribute<EventNameAttribute>()?.Name ?? throw new AbpException($"{eventType.Name} has no [EventName].");
}
