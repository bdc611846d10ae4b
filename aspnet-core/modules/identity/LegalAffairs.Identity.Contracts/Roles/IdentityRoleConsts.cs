namespace LegalAffairs.Identity.Roles;

public static class IdentityRoleConsts
{
    public const int MaxNameLength = 64;
    public const int MaxGroundLength = 64;
}
