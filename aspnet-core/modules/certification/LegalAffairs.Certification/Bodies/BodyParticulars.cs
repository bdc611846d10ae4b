namespace LegalAffairs.Certification.Bodies;

/// <summary>What is registered of a body.</summary>
internal sealed record BodyParticulars(
    string Name,
    Guid OrganizationUnitId,
    BodyKind Kind,
    string LegalBasis,
    EnforcementAreas Areas,
    Guid? EntrustingBodyId
)
{
    public static BodyParticulars From(EnforcementBodyInput input) =>
        new(input.Name.Trim(), input.OrganizationUnitId!.Value, input.Kind, input.LegalBasis.Trim(), input.Areas, input.EntrustingBodyId);
}
