namespace Org.BouncyCastle.Security;

public class InvalidKeyException : Exception
{
    public InvalidKeyException() { }

    public InvalidKeyException(string message)
        : base(message) { }
}
