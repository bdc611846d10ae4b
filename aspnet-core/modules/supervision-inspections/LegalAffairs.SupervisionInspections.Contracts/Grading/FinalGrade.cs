namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>The computed outcome and, where a leader decided otherwise, the override: both stay visible.</summary>
public sealed record FinalGrade(GradingOutcome Computed, GradeOverride? Override = null)
{
    public Grade? Grade => Override?.Grade ?? Computed.Grade;

    public IReadOnlyList<GradingMessage> Messages =>
        Override is null
            ? Computed.Messages
            :
            [
                .. Computed.Messages,
                GradingMessage.Create(GradingSteps.Overridden, ("reason", Override.Reason)) with
                {
                    Grade = Override.Grade,
                },
            ];
}
