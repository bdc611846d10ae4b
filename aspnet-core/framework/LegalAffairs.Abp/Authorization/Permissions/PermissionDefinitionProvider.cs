using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Localization;

namespace LegalAffairs.Abp.Authorization.Permissions;

public interface IPermissionDefinitionContext
{
    PermissionGroupDefinition AddGroup(string name, LocalizableString displayName);
}

/// <summary>What a module lets be granted.</summary>
public abstract class PermissionDefinitionProvider : ISingletonDependency
{
    public abstract void Define(IPermissionDefinitionContext context);
}
