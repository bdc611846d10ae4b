using System.Security.Cryptography.X509Certificates;

namespace Org.BouncyCastle.OpenSsl;

public sealed class PemReader(TextReader reader)
{
    public object? ReadObject()
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPem(reader.ReadToEnd());
        return certificates.Count == 0 ? null : new Org.BouncyCastle.X509.X509Certificate(certificates);
    }
}
