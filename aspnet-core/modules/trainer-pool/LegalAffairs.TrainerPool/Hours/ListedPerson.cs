using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.TrainerPool.Hours;

internal sealed record ListedPerson(UserInfo Person, UnitInfo Unit)
{
    /// <summary>Hours are asked of officers only.</summary>
    public bool IsOfficer => Person.Roles.Contains(RoleNames.Officer);
}
