using LegalAffairs.Certification.Certificates;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Bodies;

/// <summary>What a change replaced by what, in words.</summary>
internal sealed class BodyChanges(IStringLocalizer texts, Func<Guid, string?> unitName, IReadOnlyDictionary<Guid, string> bodyNames)
{
    public IReadOnlyList<BodyChangeDto> Of(BodyParticulars? before, BodyParticulars? after) =>
        before is null || after is null
            ? []
            :
            [
                .. new BodyChangeDto[]
                {
                    new("name", before.Name, after.Name),
                    new("organizationUnitId", unitName(before.OrganizationUnitId), unitName(after.OrganizationUnitId)),
                    new("kind", KindOf(before), KindOf(after)),
                    new("legalBasis", before.LegalBasis, after.LegalBasis),
                    new("areas", AreaNames.Of(before.Areas, texts), AreaNames.Of(after.Areas, texts)),
                    new("entrustingBodyId", EntrustingOf(before), EntrustingOf(after)),
                }.Where(c => c.Before != c.After),
            ];

    private string KindOf(BodyParticulars particulars) => texts[$"Enum:BodyKind.{(int)particulars.Kind}"];

    private string? EntrustingOf(BodyParticulars particulars) =>
        particulars.EntrustingBodyId is { } id ? bodyNames.GetValueOrDefault(id) : null;
}
