using LegalAffairs.Abp.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;

namespace LegalAffairs.Abp.AspNetCore.Mvc;

/// <summary>ABP's routes: /api/app/task-plan/{id}/publish, the verb from the method's first word. A class with a [Route] of its own keeps it.</summary>
internal sealed class RemoteServiceConvention : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers.Where(c => RemoteServiceNames.IsRemoteService(c.ControllerType)))
        {
            Apply(controller);
        }
    }

    private static void Apply(ControllerModel controller)
    {
        controller.ControllerName = RemoteServiceNames.ControllerName(controller.ControllerType);
        foreach (var action in controller.Actions.Where(a => !RemoteServiceNames.IsRemoteMethod(a.ActionMethod)).ToList())
        {
            controller.Actions.Remove(action);
        }

        var hasOwnRoute = controller.Selectors.Any(s => s.AttributeRouteModel is not null);
        foreach (var action in controller.Actions)
        {
            if (!action.Selectors.Any(s => s.AttributeRouteModel is not null))
            {
                SetRoute(action, hasOwnRoute ? string.Empty : $"api/app/{RemoteServiceNames.Kebab(controller.ControllerName)}/");
            }

            SetBindings(action);
        }
    }

    private static void SetRoute(ActionModel action, string root)
    {
        var verb = OwnVerbOf(action) ?? RemoteServiceNames.VerbOf(action.ActionName);
        var route = new SelectorModel
        {
            AttributeRouteModel = new AttributeRouteModel(new RouteAttribute(root + PathOf(action))),
            ActionConstraints = { new HttpMethodActionConstraint([verb]) },
            EndpointMetadata = { new HttpMethodMetadata([verb]) },
        };

        // What the method's attributes say, its permission above all, must hold on the new route too.
        foreach (var metadata in action.Selectors.SelectMany(s => s.EndpointMetadata).Where(m => m is not HttpMethodMetadata))
        {
            route.EndpointMetadata.Add(metadata);
        }

        action.Selectors.Clear();
        action.Selectors.Add(route);
    }

    private static string? OwnVerbOf(ActionModel action) =>
        action
            .Selectors.SelectMany(s => s.ActionConstraints.OfType<HttpMethodActionConstraint>())
            .SelectMany(c => c.HttpMethods)
            .FirstOrDefault();

    // {id} comes first, then the action, then a second id.
    private static string PathOf(ActionModel action)
    {
        var segments = new List<string>();
        var names = action.Parameters.Where(p => IsRouteValue(p)).Select(p => p.ParameterName).ToList();
        if (names.Remove("id"))
        {
            segments.Add("{id}");
        }

        if (RemoteServiceNames.ActionSegment(action.ActionMethod.Name) is { Length: > 0 } segment)
        {
            segments.Add(segment);
        }

        segments.AddRange(names.Take(1).Select(n => $"{{{n}}}"));
        return string.Join('/', segments);
    }

    private static bool IsRouteValue(ParameterModel parameter) =>
        parameter.ParameterType == typeof(Guid) && parameter.ParameterName.EndsWith("id", StringComparison.OrdinalIgnoreCase);

    private static void SetBindings(ActionModel action)
    {
        var template = action.Selectors[0].AttributeRouteModel!.Template ?? string.Empty;
        var takesBody = action
            .Selectors[0]
            .ActionConstraints.OfType<HttpMethodActionConstraint>()
            .Any(c => !c.HttpMethods.Any(m => m is "GET" or "DELETE"));
        foreach (var parameter in action.Parameters.Where(p => p.BindingInfo?.BindingSource is null))
        {
            var source =
                parameter.ParameterType == typeof(CancellationToken) ? BindingSource.Special
                : HoldsStream(parameter.ParameterType) ? BindingSource.Form
                : template.Contains($"{{{parameter.ParameterName}}}", StringComparison.OrdinalIgnoreCase) ? BindingSource.Path
                : IsSimple(parameter.ParameterType) ? BindingSource.Query
                : takesBody ? BindingSource.Body
                : BindingSource.Query;
            parameter.BindingInfo = new BindingInfo { BindingSource = source };
            if (source == BindingSource.Form)
            {
                parameter.BindingInfo.BinderModelName =
                    parameter.ParameterType == typeof(IRemoteStreamContent) ? parameter.ParameterName : string.Empty;
            }
        }
    }

    private static bool HoldsStream(Type type) =>
        type == typeof(IRemoteStreamContent) || type.GetProperties().Any(p => p.PropertyType == typeof(IRemoteStreamContent));

    private static bool IsSimple(Type type)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        return actual.IsPrimitive
            || actual.IsEnum
            || actual == typeof(string)
            || actual == typeof(Guid)
            || actual == typeof(decimal)
            || actual == typeof(DateOnly)
            || actual == typeof(DateTime);
    }
}
