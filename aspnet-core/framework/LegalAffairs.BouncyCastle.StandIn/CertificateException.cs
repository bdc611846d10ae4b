namespace Org.BouncyCastle.Security.Certificates;

public class CertificateException : Exception
{
    public CertificateException() { }

    public CertificateException(string message)
        : base(message) { }
}
