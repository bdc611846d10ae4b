using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>The same fields whether there is such a certificate or not; without one they are empty.</summary>
/// <param name="MayEnforce">Whether the holder may enforce by it now; why not is nobody else's business.</param>
/// <param name="AsOf">When this was so, by the server's clock.</param>
/// <param name="PhotoToken">For the photo; there may be none.</param>
public sealed record CertificateCheckDto(
    bool IsFound,
    string UnitName,
    string BodyName,
    CertificateKind? Kind,
    EnforcementAreas? Areas,
    CertificateState? State,
    bool? MayEnforce,
    DateTime AsOf,
    string PhotoToken
)
{
    public const int MaxTokenLength = 500;
}
