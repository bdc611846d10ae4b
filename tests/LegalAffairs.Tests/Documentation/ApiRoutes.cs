using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace LegalAffairs.Tests.Documentation;

/// <summary>The table in etc/docs/api-routes.md.</summary>
internal static class ApiRoutes
{
    public static string Describe(IEnumerable<ControllerActionDescriptor> endpoints)
    {
        var text = new StringBuilder();
        text.Append("# Routes\n\n");
        text.Append("Generated from the running code by `ApiRoutesTests`; do not edit.\n\n");
        text.Append(
            "*Permission*: what the caller must hold; all of them, where there are several. *Signed in*: any account. *Public*: everybody.\n\n"
        );
        text.Append(
            "*Data scope*: by **unit**, the caller sees and changes only records of units that the roles reach; by **unit or own**, "
        );
        text.Append("also the caller's own records. Anything else answers 404. A dash: the records belong to no unit.\n\n");
        text.Append("| route | verb | permission | data scope |\n| --- | --- | --- | --- |\n");
        foreach (var line in endpoints.Select(Line).Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(ControllerActionDescriptor endpoint)
    {
        var verb = endpoint.EndpointMetadata.OfType<HttpMethodMetadata>().Last().HttpMethods[0];
        return $"| `/{endpoint.AttributeRouteInfo!.Template}` | {verb} | {PermissionOf(endpoint)} | {DataScopes.Of(endpoint.ControllerTypeInfo)} |";
    }

    private static string PermissionOf(ControllerActionDescriptor endpoint)
    {
        if (endpoint.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            return "*public*";
        }

        var demands = endpoint.EndpointMetadata.OfType<IAuthorizeData>().ToList();
        var permissions = demands.Select(a => a.Policy).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return permissions.Count > 0 ? string.Join(", ", permissions.Select(p => $"`{p}`"))
            : demands.Count > 0 ? "*signed in*"
            : "*closed*";
    }
}
