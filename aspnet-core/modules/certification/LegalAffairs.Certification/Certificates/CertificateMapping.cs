using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Certification.Certificates;

internal static class CertificateMapping
{
    public static TDto Fill<TDto>(
        this TDto dto,
        Certificate certificate,
        string personName,
        IReadOnlyDictionary<Guid, UnitInfo> units,
        DateOnly today
    )
        where TDto : CertificateListDto
    {
        dto.Id = certificate.Id;
        dto.PersonId = certificate.PersonId;
        dto.PersonName = personName;
        dto.OrganizationUnitId = certificate.OrganizationUnitId;
        dto.OrganizationUnitName = units.GetValueOrDefault(certificate.OrganizationUnitId)?.Name;
        dto.Kind = certificate.Kind;
        dto.Areas = certificate.Areas;
        dto.Step = certificate.Step;
        dto.State = certificate.StateOn(today);
        dto.Number = certificate.Number;
        dto.IssuedOn = certificate.IssuedOn;
        dto.ValidUntil = certificate.ValidUntil;
        dto.ReviewedYear = certificate.ReviewedYear;
        dto.PassedReview = certificate.PassedReview;
        return dto;
    }
}
