using System.Security.Cryptography;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity.ProtectionKeys;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>The bureau's key pair, derived from the master key: the same on every node, in no table and no backup of one.</summary>
internal sealed class BureauSignature(IMasterKey masterKey) : ISingletonDependency
{
    private const string Purpose = "signature of certificate codes, 1";

    public string PublicKeyPem
    {
        get
        {
            using var key = OpenKey();
            return key.ExportSubjectPublicKeyInfoPem();
        }
    }

    /// <summary>As SubjectPublicKeyInfo.</summary>
    public byte[] PublicKey
    {
        get
        {
            using var key = OpenKey();
            return key.ExportSubjectPublicKeyInfo();
        }
    }

    public string Sign<T>(T content)
    {
        using var key = OpenKey();
        return SignedText.Sign(content, key);
    }

    private ECDsa OpenKey() => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = masterKey.Derive(Purpose) });
}
