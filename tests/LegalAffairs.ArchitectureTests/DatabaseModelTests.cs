using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.ArchitectureTests;

public sealed class DatabaseModelTests
{
    /// <summary>Texts without a limit, and what bounds them instead.</summary>
    private static readonly Dictionary<string, string> LongTexts = new(StringComparer.Ordinal)
    {
        ["ImportRun.Report"] = "our own JSON of at most Import.DefaultMaxErrors errors",
        ["OutgoingEmail.Body"] = "made from our own templates",
        ["OutgoingEvent.Payload"] = "our own JSON of an event",
        ["VerifiableDraw.List"] = "one line for each of at most DrawLimits.MaxCandidates",
        ["ProtectionKey.Xml"] = "written by the framework, and by nobody else",
    };

    [Fact]
    public void No_context_has_changes_without_a_migration()
    {
        var contexts = Contexts();
        contexts.Count.ShouldBeGreaterThanOrEqualTo(5);
        Each<string>(contexts, c => c.Database.HasPendingModelChanges() ? [$"{c.GetType().Name}: etc/add-migration.sh"] : [])
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_column_has_a_maximum_length_or_is_known_to_be_long()
    {
        var properties = Each(Contexts(), c => TextProperties(c.Model).Select(p => (Name: NameOf(p), Length: p.GetMaxLength())));
        properties.Count.ShouldBeGreaterThan(30);
        properties.Where(p => p.Length is null && !LongTexts.ContainsKey(p.Name)).Select(p => p.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Every_table_carries_the_prefix_of_its_context_and_no_two_contexts_share_one()
    {
        var tables = Each(Contexts(), c => c.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct());
        tables.Count.ShouldBeGreaterThan(10);
        tables.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Tables_of_one_module_do_not_refer_to_those_of_another()
    {
        var violations = Each(
            Contexts(),
            c =>
                from type in c.Model.GetEntityTypes()
                from key in type.GetForeignKeys()
                where ModuleOf(key.PrincipalEntityType.ClrType) != ModuleOf(type.ClrType)
                select $"{type.ClrType.Name} → {key.PrincipalEntityType.ClrType.Name}"
        );
        violations.ShouldBeEmpty();
    }

    private static IReadOnlyList<Type> Contexts() => [.. Product.Services.GetServices<DbContextRegistration>().Select(r => r.ContextType)];

    private static List<T> Each<T>(IEnumerable<Type> contextTypes, Func<DbContext, IEnumerable<T>> look)
    {
        var found = new List<T>();
        foreach (var contextType in contextTypes)
        {
            using var connection = Product.Services.GetRequiredService<IDatabaseEngine>().CreateConnection();
            using var context = Product.Services.GetRequiredService<DbContextFactory>().Create(contextType, connection);
            found.AddRange(look(context));
        }

        return found;
    }

    // What a converter turns into text is our own JSON of an input that has been checked.
    private static IEnumerable<IProperty> TextProperties(IModel model) =>
        model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()).Where(p => p.ClrType == typeof(string));

    private static string NameOf(IProperty property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";

    private static string? ModuleOf(Type type) => type.Assembly.GetName().Name;
}
