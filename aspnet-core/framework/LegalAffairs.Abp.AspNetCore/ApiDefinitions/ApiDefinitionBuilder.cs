using System.Text.RegularExpressions;
using LegalAffairs.Abp.AspNetCore.Mvc;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LegalAffairs.Abp.AspNetCore.ApiDefinitions;

/// <summary>Describes the application services for ABP's proxy schematic, which writes the Angular clients from it.</summary>
internal sealed partial class ApiDefinitionBuilder(IActionDescriptorCollectionProvider actions) : ISingletonDependency
{
    public ApplicationApiDescriptionModel Build()
    {
        var types = new ApiTypeCollector();
        var controllers = actions
            .ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .GroupBy(a => a.ControllerTypeInfo.AsType())
            .OrderBy(g => g.Key.FullName, StringComparer.Ordinal)
            .ToDictionary(g => g.Key.FullName!, g => Describe(g.Key, g, types), StringComparer.Ordinal);
        var module = new ModuleApiDescriptionModel("app", "Default", controllers);
        return new ApplicationApiDescriptionModel(
            new Dictionary<string, ModuleApiDescriptionModel>(StringComparer.Ordinal) { ["app"] = module },
            types.Types
        );
    }

    private static ControllerApiDescriptionModel Describe(
        Type type,
        IEnumerable<ControllerActionDescriptor> actions,
        ApiTypeCollector types
    )
    {
        var name = RemoteServiceNames.ControllerName(type);
        return new ControllerApiDescriptionModel
        {
            ControllerName = name,
            ControllerGroupName = name,
            Type = type.FullName!,
            Interfaces =
            [
                .. RemoteServiceNames.RemoteInterfacesOf(type).Select(i => new InterfaceApiDescriptionModel(i.FullName!, i.Name, [])),
            ],
            Actions = actions
                .Select(a => Describe(a, types))
                .DistinctBy(a => a.UniqueName, StringComparer.Ordinal)
                .OrderBy(a => a.UniqueName, StringComparer.Ordinal)
                .ToDictionary(a => a.UniqueName, StringComparer.Ordinal),
        };
    }

    private static ActionApiDescriptionModel Describe(ControllerActionDescriptor action, ApiTypeCollector types)
    {
        var parameters = action.Parameters.Where(p => p.BindingInfo?.BindingSource != BindingSource.Special).ToList();
        parameters.ForEach(p => types.Add(p.ParameterType));
        var returned = ReturnTypeOf(action.MethodInfo.ReturnType);
        types.Add(returned);

        // The schematic takes the name of the client's method up to "Async".
        var name = action.MethodInfo.Name.EndsWith("Async", StringComparison.Ordinal)
            ? action.MethodInfo.Name
            : action.MethodInfo.Name + "Async";
        return new ActionApiDescriptionModel
        {
            UniqueName =
                parameters.Count == 0
                    ? name
                    : $"{name}By{string.Join("And", parameters.Select(p => char.ToUpperInvariant(p.Name[0]) + p.Name[1..]))}",
            Name = name,
            HttpMethod = action.ActionConstraints!.OfType<HttpMethodActionConstraint>().First().HttpMethods.First(),
            Url = RouteConstraint().Replace(action.AttributeRouteInfo!.Template!, "}"),
            ParametersOnMethod = [.. parameters.Select(OnMethod)],
            Parameters = [.. parameters.SelectMany(OnWire)],
            ReturnValue = new ReturnValueApiDescriptionModel(ApiTypeNames.Of(returned), ApiTypeNames.Simple(returned)),
            ImplementFrom = RemoteServiceNames.RemoteInterfacesOf(action.ControllerTypeInfo.AsType()).First().FullName!,
        };
    }

    private static MethodParameterApiDescriptionModel OnMethod(ParameterDescriptor parameter) =>
        new(
            parameter.Name,
            parameter.ParameterType.AssemblyQualifiedName!.Split(',')[0],
            ApiTypeNames.Of(parameter.ParameterType),
            ApiTypeNames.Simple(parameter.ParameterType),
            ((ControllerParameterDescriptor)parameter).ParameterInfo.HasDefaultValue,
            null
        );

    // A query object travels as one parameter for each of its properties.
    private static IEnumerable<ParameterApiDescriptionModel> OnWire(ParameterDescriptor parameter)
    {
        var source = parameter.BindingInfo!.BindingSource!;
        var isFlat =
            source == BindingSource.Path
            || source == BindingSource.Body
            || ApiTypeNames.Simple(parameter.ParameterType) == ApiTypeNames.Simple(typeof(string));
        var isObject =
            source == BindingSource.Query
            && parameter.ParameterType.Namespace?.StartsWith("LegalAffairs.", StringComparison.Ordinal) == true
            && !parameter.ParameterType.IsEnum;
        return isFlat || !isObject
            ?
            [
                OnWire(
                    parameter.Name,
                    parameter.Name,
                    parameter.ParameterType,
                    BindingSourceId(source, parameter.ParameterType),
                    string.Empty
                ),
            ]
            : parameter
                .ParameterType.GetProperties()
                .Select(p => OnWire(parameter.Name, p.Name, p.PropertyType, "ModelBinding", parameter.Name));
    }

    private static ParameterApiDescriptionModel OnWire(
        string nameOnMethod,
        string name,
        Type type,
        string bindingSourceId,
        string descriptorName
    ) =>
        new()
        {
            NameOnMethod = nameOnMethod,
            Name = name,
            Type = ApiTypeNames.Of(type),
            TypeSimple = ApiTypeNames.Simple(type),
            BindingSourceId = bindingSourceId,
            DescriptorName = descriptorName,
        };

    private static string BindingSourceId(BindingSource source, Type type) =>
        source == BindingSource.Path ? "Path"
        : source == BindingSource.Body ? "Body"
        : source == BindingSource.Form ? (ApiTypeNames.IsStream(type) ? "FormFile" : "Form")
        : "Query";

    private static Type ReturnTypeOf(Type type) =>
        type == typeof(Task) ? typeof(void)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>) ? type.GetGenericArguments()[0]
        : type;

    // {id:guid} is {id} to a client.
    [GeneratedRegex(":[^}]*}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteConstraint();
}
