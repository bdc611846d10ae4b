using System.Security.Cryptography.X509Certificates;

namespace Org.BouncyCastle.Crypto;

/// <summary>The key of an authority, which carries the authority along.</summary>
public sealed class AsymmetricKeyParameter
{
    internal AsymmetricKeyParameter(X509Certificate2Collection authorities) => Authorities = authorities;

    internal X509Certificate2Collection Authorities { get; }
}
