using System.Security.Claims;

namespace LegalAffairs.Abp.Security.Claims;

public static class AbpClaimTypes
{
    public const string UserId = ClaimTypes.NameIdentifier;
    public const string UserName = ClaimTypes.Name;
    public const string Role = ClaimTypes.Role;
    public const string Name = ClaimTypes.GivenName;
    public const string SurName = ClaimTypes.Surname;
    public const string Email = ClaimTypes.Email;
    public const string SessionId = "session_id";
}
