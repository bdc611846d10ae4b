using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Certification.Bodies;

public sealed class GetPublishedBodiesInput : PagedResultRequestDto
{
    [Range(CertificationLimits.MinYear, CertificationLimits.MaxYear)]
    public int Year { get; set; }
}
