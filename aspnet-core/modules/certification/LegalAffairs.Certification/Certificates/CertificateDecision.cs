namespace LegalAffairs.Certification.Certificates;

/// <summary>What stands behind an act: by which article, who, when, in which document.</summary>
internal sealed record CertificateDecision(string LegalBasis, DateOnly DecidedOn, string DocumentNumber, string Reason, Guid? DeciderId)
{
    /// <summary>As what the decider decided: roles come and go.</summary>
    public string? DeciderRole { get; init; }

    public static CertificateDecision From(DecisionInput input, Guid deciderId, string role) =>
        new(input.LegalBasis.Trim(), input.DecidedOn!.Value, input.DocumentNumber.Trim(), input.Reason.Trim(), deciderId)
        {
            DeciderRole = role,
        };
}
