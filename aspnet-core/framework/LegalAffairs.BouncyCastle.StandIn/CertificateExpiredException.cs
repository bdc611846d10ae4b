namespace Org.BouncyCastle.Security.Certificates;

public class CertificateExpiredException : CertificateException
{
    public CertificateExpiredException() { }

    public CertificateExpiredException(string message)
        : base(message) { }
}
