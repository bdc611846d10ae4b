using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>A certificate authority that nobody else knows.</summary>
internal sealed class Authority : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _certificate;
    private readonly DateTimeOffset _since = TimeProvider.System.GetUtcNow().AddHours(-1);

    public Authority(string file)
    {
        var request = new CertificateRequest("CN=Test authority", _key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        _certificate = request.CreateSelfSigned(_since, _since.AddDays(2));
        File = file;
        System.IO.File.WriteAllText(file, _certificate.ExportCertificatePem());
    }

    public string File { get; }

    /// <summary>Trusts this one and nobody else.</summary>
    public SslClientAuthenticationOptions ClientOptions =>
        new()
        {
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { _certificate },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        };

    /// <summary>Certificate and key of a server on this machine, as files.</summary>
    public (string Certificate, string Key) Issue(string directory)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(
            _certificate.SubjectName,
            X509SignatureGenerator.CreateForECDsa(_key),
            _since,
            _since.AddDays(1),
            RandomNumberGenerator.GetBytes(8)
        );
        var files = (Path.Combine(directory, "server.pem"), Path.Combine(directory, "server.key"));
        System.IO.File.WriteAllText(files.Item1, certificate.ExportCertificatePem());
        System.IO.File.WriteAllText(files.Item2, key.ExportRSAPrivateKeyPem());
        return files;
    }

    public void Dispose()
    {
        _key.Dispose();
        _certificate.Dispose();
    }
}
