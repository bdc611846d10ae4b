namespace Org.BouncyCastle.Security.Certificates;

public class CertificateNotYetValidException : CertificateException
{
    public CertificateNotYetValidException() { }

    public CertificateNotYetValidException(string message)
        : base(message) { }
}
