namespace LegalAffairs.Certification.People;

/// <summary>What stands behind an act.</summary>
internal sealed record PersonDecision(DateOnly DecidedOn, string DocumentNumber, string Reason)
{
    public static PersonDecision From(PersonDecisionInput input) =>
        new(input.DecidedOn!.Value, input.DocumentNumber.Trim(), input.Reason.Trim());
}
