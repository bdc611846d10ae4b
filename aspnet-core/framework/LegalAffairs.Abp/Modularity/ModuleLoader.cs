using System.Reflection;

namespace LegalAffairs.Abp.Modularity;

/// <summary>Finds the modules that a startup module reaches and sorts them so that each follows what it depends on.</summary>
public static class ModuleLoader
{
    public static IReadOnlyList<AbpModuleDescriptor> Load(Type startupModule)
    {
        var sorted = new List<AbpModuleDescriptor>();
        Visit(startupModule, sorted, []);
        return sorted;
    }

    private static void Visit(Type type, List<AbpModuleDescriptor> sorted, List<Type> path)
    {
        if (path.Contains(type))
        {
            throw new AbpException(
                $"Modules depend on each other in a circle: {string.Join(" → ", path.Append(type).Select(t => t.Name))}"
            );
        }

        if (sorted.Exists(m => m.Type == type))
        {
            return;
        }

        path.Add(type);
        var dependencies = type.GetCustomAttributes<DependsOnAttribute>().SelectMany(a => a.DependedTypes).Distinct().ToList();
        dependencies.ForEach(d => Visit(d, sorted, path));
        path.Remove(type);

        sorted.Add(new AbpModuleDescriptor(type, (AbpModule)Activator.CreateInstance(type)!, dependencies));
    }
}
