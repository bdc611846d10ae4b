using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace LegalAffairs.Abp.AspNetCore.Mvc;

/// <summary>Application services are the controllers, internal ones too.</summary>
internal sealed class RemoteServiceFeatureProvider : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) => RemoteServiceNames.IsRemoteService(typeInfo);
}
