using Microsoft.AspNetCore.Routing;

namespace LegalAffairs.Abp.AspNetCore;

/// <summary>Endpoints of modules beside the controllers that are made of application services.</summary>
public sealed class AbpEndpointRouterOptions
{
    public IList<Action<IEndpointRouteBuilder>> EndpointConfigureActions { get; } = [];
}
