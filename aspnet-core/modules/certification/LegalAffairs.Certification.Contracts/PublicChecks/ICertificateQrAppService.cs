using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>Codes to print, and what a page needs to check them without asking anybody.</summary>
public interface ICertificateQrAppService : IApplicationService
{
    /// <summary>A <see cref="SignedText"/> of a <see cref="QrPayload"/>.</summary>
    Task<QrCodeDto> GetAsync(Guid id);

    /// <summary>The bureau's public key, as PEM.</summary>
    Task<QrKeyDto> GetPublicKeyAsync();

    /// <summary>A <see cref="SignedText"/> of today's <see cref="NotInForceList"/>.</summary>
    Task<QrCodeDto> GetNotInForceAsync();

    /// <summary>One file that checks codes without a network, with the public key and the list of today in it.</summary>
    Task<IRemoteStreamContent> GetOfflinePageAsync();
}
