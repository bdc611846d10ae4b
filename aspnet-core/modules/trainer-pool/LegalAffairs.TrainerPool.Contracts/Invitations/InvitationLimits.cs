namespace LegalAffairs.TrainerPool.Invitations;

public static class InvitationLimits
{
    public const int MaxMessageLength = 500;
    public const int MaxReasonLength = 500;
    public const int MaxSuggestions = 20;
}
