using System.Security.Cryptography.X509Certificates;
using LegalAffairs.BouncyCastle;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security.Certificates;

namespace Org.BouncyCastle.X509;

/// <summary>A certificate: the server's, or the authority's together with whatever else its file holds.</summary>
public sealed class X509Certificate
{
    private readonly X509Certificate2Collection certificates;

    internal X509Certificate(X509Certificate2Collection certificates) => this.certificates = certificates;

    public int Version => First.Version;

    private X509Certificate2 First => certificates[0];

    public void CheckValidity()
    {
        var now = TimeProvider.System.GetLocalNow().DateTime;
        if (now > First.NotAfter)
        {
            throw new CertificateExpiredException($"The certificate expired on {First.NotAfter:u}.");
        }
        if (now < First.NotBefore)
        {
            throw new CertificateNotYetValidException($"The certificate is valid from {First.NotBefore:u} on.");
        }
    }

    public AsymmetricKeyParameter GetPublicKey() => new(certificates);

    public void Verify(AsymmetricKeyParameter key) => ServerTrust.CheckOrigin(First, key.Authorities);

    public byte[] GetEncoded() => First.RawData;

    /// <returns>How many authorities may follow below this one, or -1 when it is none.</returns>
    public int GetBasicConstraints() =>
        First.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault() switch
        {
            { CertificateAuthority: true, HasPathLengthConstraint: true } limited => limited.PathLengthConstraint,
            { CertificateAuthority: true } => int.MaxValue,
            _ => -1,
        };
}
