using System.Security.Cryptography.X509Certificates;
using LegalAffairs.BouncyCastle;
using Platform = System.Security.Cryptography.X509Certificates.X509Certificate;

namespace Org.BouncyCastle.Security;

public static class DotNetUtilities
{
    public static X509.X509Certificate FromX509Certificate(Platform x509Cert)
    {
        var certificate = X509CertificateLoader.LoadCertificate(x509Cert.GetRawCertData());
        // The one place where the driver shows the server's certificate together with the chain above it.
        ServerTrust.Current?.Check(certificate);
        return new([certificate]);
    }
}
