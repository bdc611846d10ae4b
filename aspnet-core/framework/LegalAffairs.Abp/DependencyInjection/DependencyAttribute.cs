namespace LegalAffairs.Abp.DependencyInjection;

/// <summary>Says that a class registered by convention takes the place of earlier ones.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DependencyAttribute : Attribute
{
    public bool ReplaceServices { get; init; }
}
