namespace LegalAffairs.Abp.Authorization.DataScopes;

/// <summary>A record that belongs to an organization unit and is seen only within the data scope.</summary>
public interface IHasOrganizationUnit
{
    Guid OrganizationUnitId { get; }
}

/// <summary>A scoped record that also has one person as its owner, who sees it whatever the unit.</summary>
public interface IHasOwner
{
    Guid? OwnerId { get; }
}
