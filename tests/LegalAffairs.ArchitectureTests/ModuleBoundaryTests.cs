using System.Reflection;
using LegalAffairs.Abp.Modularity;

namespace LegalAffairs.ArchitectureTests;

public sealed class ModuleBoundaryTests
{
    [Fact]
    public void A_module_refers_to_other_modules_only_through_their_contracts()
    {
        Projects.Modules.Count.ShouldBeGreaterThanOrEqualTo(4);
        var violations =
            from module in Projects.Modules
            from reference in Projects.ReferencesOf(module)
            where Projects.Modules.Contains(reference)
            select $"{module} refers to {reference}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void No_assembly_of_a_module_uses_another_module()
    {
        var violations =
            from module in Projects.Modules
            from used in Assembly.Load(module).GetReferencedAssemblies()
            where Projects.Modules.Contains(used.Name!)
            select $"{module} uses {used.Name}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void Contracts_refer_to_nothing_but_the_framework_and_other_contracts()
    {
        Projects.Contracts.Count.ShouldBeGreaterThanOrEqualTo(4);
        var violations =
            from contracts in Projects.Contracts
            from reference in Projects.ReferencesOf(contracts)
            where reference != "LegalAffairs.Abp" && !Projects.IsContracts(reference)
            select $"{contracts} refers to {reference}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void The_framework_knows_no_module()
    {
        Projects.Framework.Count.ShouldBeGreaterThanOrEqualTo(3);
        var violations =
            from framework in Projects.Framework
            from reference in Projects.ReferencesOf(framework)
            where !Projects.Framework.Contains(reference)
            select $"{framework} refers to {reference}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void A_module_shows_nothing_but_its_module_class()
    {
        var types = Projects.TypesOf(Projects.Modules).ToList();
        types.Count.ShouldBeGreaterThan(100);
        types.Where(t => t.IsPublic && !typeof(AbpModule).IsAssignableFrom(t)).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Every_module_has_one_module_class()
    {
        foreach (var module in Projects.Modules)
        {
            Projects.TypesOf([module]).Count(t => typeof(AbpModule).IsAssignableFrom(t)).ShouldBe(1, module);
        }
    }

    [Fact]
    public void A_class_of_a_module_is_sealed_unless_another_derives_from_it()
    {
        var types = Projects.TypesOf(Projects.Modules).ToList();
        var bases = types
            .Select(t => t.BaseType)
            .OfType<Type>()
            .Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t)
            .ToHashSet();
        types
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(t))
            .Select(t => t.FullName)
            .ShouldBeEmpty();
    }
}
