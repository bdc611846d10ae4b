namespace LegalAffairs.Abp.Modularity;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class DependsOnAttribute(params Type[] dependedTypes) : Attribute
{
    public IReadOnlyList<Type> DependedTypes { get; } = dependedTypes;
}
