namespace LegalAffairs.Abp.Localization;

/// <summary>Marks the type that stands for a resource; its texts are Localization/{name}/{culture}.json, embedded in the type's assembly.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LocalizationResourceNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>The application's own resource, used where nothing nearer is named.</summary>
[LocalizationResourceName("LegalAffairs")]
public sealed class DefaultResource;
