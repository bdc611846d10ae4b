using System.Reflection;

namespace LegalAffairs.Abp.Modularity;

public sealed record AbpModuleDescriptor(Type Type, AbpModule Instance, IReadOnlyList<Type> Dependencies)
{
    public Assembly Assembly => Type.Assembly;
}
