namespace LegalAffairs.Platform.Draws;

public static class DrawLimits
{
    public const int MaxCandidates = 50_000;
    public const int MaxWeight = 1_000_000;
    public const int MaxSubjectKeyLength = 128;
    public const int MaxSubjectLength = 256;
    public const int MaxPublicValueLength = 200;
    public const int MaxWitnessLength = 64;
    public const int MaxReasonLength = 500;
}
