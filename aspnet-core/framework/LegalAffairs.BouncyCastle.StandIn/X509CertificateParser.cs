using System.Security.Cryptography.X509Certificates;

namespace Org.BouncyCastle.X509;

public sealed class X509CertificateParser
{
#pragma warning disable CA1822 // The caller has an instance.
    public X509Certificate ReadCertificate(byte[] input) => new([X509CertificateLoader.LoadCertificate(input)]);
#pragma warning restore CA1822
}
