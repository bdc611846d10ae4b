namespace Org.BouncyCastle.Security;

public class SignatureException : Exception
{
    public SignatureException() { }

    public SignatureException(string message)
        : base(message) { }
}
