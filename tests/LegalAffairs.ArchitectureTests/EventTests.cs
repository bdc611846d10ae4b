using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.ArchitectureTests;

public sealed class EventTests
{
    [Fact]
    public void Every_event_keeps_a_name_of_its_own()
    {
        var events = EventTypes();
        events.Count.ShouldBeGreaterThanOrEqualTo(3);
        events.Where(e => !e.IsDefined(typeof(EventNameAttribute), inherit: false)).Select(e => e.FullName).ShouldBeEmpty();
        events.Select(EventNameAttribute.Of).GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    private static IReadOnlyList<Type> EventTypes() =>
        [
            .. Projects
                .ProductTypes.Where(t => t.Name.EndsWith("Eto", StringComparison.Ordinal))
                .Concat(Projects.ProductTypes.Where(t => t is { IsClass: true, IsAbstract: false }).SelectMany(HandledBy))
                .Distinct(),
        ];

    private static IEnumerable<Type> HandledBy(Type type) =>
        type.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDistributedEventHandler<>))
            .Select(i => i.GetGenericArguments()[0])
            .Where(t => !t.IsGenericParameter);
}
