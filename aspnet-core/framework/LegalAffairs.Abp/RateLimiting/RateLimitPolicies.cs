namespace LegalAffairs.Abp.RateLimiting;

public static class RateLimitPolicies
{
    /// <summary>For endpoints that need no sign-in: few calls a minute from one address.</summary>
    public const string Anonymous = "anonymous";
}
