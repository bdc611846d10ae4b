namespace LegalAffairs.Abp.AspNetCore.ApiDefinitions;

// The shape that ABP's proxy schematic reads; names are the schematic's.
public sealed record ApplicationApiDescriptionModel(
    IReadOnlyDictionary<string, ModuleApiDescriptionModel> Modules,
    IReadOnlyDictionary<string, TypeApiDescriptionModel> Types
);

public sealed record ModuleApiDescriptionModel(
    string RootPath,
    string RemoteServiceName,
    IReadOnlyDictionary<string, ControllerApiDescriptionModel> Controllers
);

public sealed record ControllerApiDescriptionModel
{
    public required string ControllerName { get; init; }
    public required string ControllerGroupName { get; init; }
    public bool IsRemoteService { get; init; } = true;
    public bool IsIntegrationService { get; init; }
    public string? ApiVersion { get; init; }
    public required string Type { get; init; }
    public required IReadOnlyList<InterfaceApiDescriptionModel> Interfaces { get; init; }
    public required IReadOnlyDictionary<string, ActionApiDescriptionModel> Actions { get; init; }
}

public sealed record InterfaceApiDescriptionModel(string Type, string Name, IReadOnlyList<object> Methods);

public sealed record ActionApiDescriptionModel
{
    public required string UniqueName { get; init; }
    public required string Name { get; init; }
    public required string HttpMethod { get; init; }
    public required string Url { get; init; }
    public IReadOnlyList<string> SupportedVersions { get; init; } = [];
    public required IReadOnlyList<MethodParameterApiDescriptionModel> ParametersOnMethod { get; init; }
    public required IReadOnlyList<ParameterApiDescriptionModel> Parameters { get; init; }
    public required ReturnValueApiDescriptionModel ReturnValue { get; init; }
    public bool? AllowAnonymous { get; init; }
    public required string ImplementFrom { get; init; }
}

public sealed record MethodParameterApiDescriptionModel(
    string Name,
    string TypeAsString,
    string Type,
    string TypeSimple,
    bool IsOptional,
    object? DefaultValue
);

public sealed record ParameterApiDescriptionModel
{
    public required string NameOnMethod { get; init; }
    public required string Name { get; init; }
    public string? JsonName { get; init; }
    public required string Type { get; init; }
    public required string TypeSimple { get; init; }
    public bool IsOptional { get; init; }
    public object? DefaultValue { get; init; }
    public IReadOnlyList<string>? ConstraintTypes { get; init; }
    public required string BindingSourceId { get; init; }
    public string DescriptorName { get; init; } = string.Empty;
}

public sealed record ReturnValueApiDescriptionModel(string Type, string TypeSimple);

public sealed record TypeApiDescriptionModel
{
    public string? BaseType { get; init; }
    public bool IsEnum { get; init; }
    public IReadOnlyList<string>? EnumNames { get; init; }
    public IReadOnlyList<object>? EnumValues { get; init; }
    public IReadOnlyList<string>? GenericArguments { get; init; }
    public IReadOnlyList<PropertyApiDescriptionModel>? Properties { get; init; }
}

public sealed record PropertyApiDescriptionModel
{
    public required string Name { get; init; }
    public string? JsonName { get; init; }
    public required string Type { get; init; }
    public required string TypeSimple { get; init; }
    public bool IsRequired { get; init; }
    public bool IsNullable { get; init; }
}
