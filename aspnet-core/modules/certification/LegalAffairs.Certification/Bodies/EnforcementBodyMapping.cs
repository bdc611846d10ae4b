using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Certification.Bodies;

internal static class EnforcementBodyMapping
{
    public static TDto Fill<TDto>(this TDto dto, EnforcementBody body, IReadOnlyDictionary<Guid, UnitInfo> units)
        where TDto : EnforcementBodyListDto
    {
        dto.Id = body.Id;
        dto.Name = body.Name;
        dto.OrganizationUnitId = body.OrganizationUnitId;
        dto.OrganizationUnitName = units.GetValueOrDefault(body.OrganizationUnitId)?.Name;
        dto.Kind = body.Kind;
        dto.Areas = body.Areas;
        dto.ConfirmedYear = body.ConfirmedYear;
        dto.PublishedYear = body.PublishedYear;
        dto.DissolvedOn = body.DissolvedOn;
        return dto;
    }
}
