namespace Org.BouncyCastle.Crypto;

/// <summary>Never made: the driver asks whether a file holds one.</summary>
public sealed class AsymmetricCipherKeyPair
{
    private AsymmetricCipherKeyPair(AsymmetricKeyParameter key) => Public = key;

    public AsymmetricKeyParameter Public { get; }
}
