using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LegalAffairs.MySql.Tests.Driver;

/// <summary>A server with a certificate of an authority that was made for this run, and a user who may only come over TLS.</summary>
public class TlsServer : IAsyncLifetime
{
    public const string Password = "pa;ss'w=örd";

    private readonly string directory = Directory.CreateTempSubdirectory("legal-affairs-tls-").FullName;
    private string server = "";

    /// <summary>The certificate names the authority, whose own it sends along, but comes from another one of the same name.</summary>
    protected virtual bool IsForged => false;

    public string AuthorityFile => Path.Combine(directory, "ca.pem");

    public string OtherAuthorityFile => Path.Combine(directory, "other.pem");

    /// <summary>The certificate is made out to localhost only.</summary>
    public string ConnectionString(string host, string options) =>
        $"{server.Replace("127.0.0.1", host, StringComparison.Ordinal)};User ID=secure;Password=\"{Password}\";{options}";

    public async Task InitializeAsync()
    {
        using var authority = Authority("CN=Test authority");
        using var other = Authority("CN=Test authority");
        await File.WriteAllTextAsync(AuthorityFile, authority.ExportCertificatePem());
        await File.WriteAllTextAsync(OtherAuthorityFile, other.ExportCertificatePem());
        var (certificate, key) = ServerCertificate(IsForged ? other : authority);
        var certificateFile = Path.Combine(directory, "server.pem");
        var keyFile = Path.Combine(directory, "server.key");
        await File.WriteAllTextAsync(certificateFile, certificate + Environment.NewLine + authority.ExportCertificatePem());
        await File.WriteAllTextAsync(keyFile, key);
        server = await MySqlServer.StartAsync(
            Path.Combine(directory, "server"),
            $"--ssl-ca={AuthorityFile}",
            $"--ssl-cert={certificateFile}",
            $"--ssl-key={keyFile}",
            "--sql-mode=NO_BACKSLASH_ESCAPES,ANSI_QUOTES",
            "--default-time-zone=+08:00"
        );
        await MySqlServer.ExecuteAsync(
            server,
            $"CREATE USER secure@'%' IDENTIFIED BY '{Password.Replace("'", "''", StringComparison.Ordinal)}' REQUIRE SSL; CREATE DATABASE secure; GRANT ALL ON secure.* TO secure@'%'"
        );
        server = server.Replace(";User ID=root", "", StringComparison.Ordinal);
    }

    public async Task DisposeAsync()
    {
        await MySqlServer.StopAsync(Path.Combine(directory, "server"));
        Directory.Delete(directory, recursive: true);
    }

    private static X509Certificate2 Authority(string name)
    {
        using var key = RSA.Create(2048);
        var request = Request(name, key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
    }

    private static (string Certificate, string Key) ServerCertificate(X509Certificate2 authority)
    {
        using var key = RSA.Create(2048);
        var request = Request("CN=localhost", key);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.Create(authority, now.AddDays(-1), now.AddDays(1), [1, 2, 3, 4]);
        return (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
    }

    private static CertificateRequest Request(string name, RSA key) => new(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
