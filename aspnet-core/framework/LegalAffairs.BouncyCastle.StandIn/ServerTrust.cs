using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Security;

namespace LegalAffairs.BouncyCastle;

/// <summary>
/// What the server has to prove to the connection that is being opened. The driver itself checks the dates, and that the
/// authority which the server sends along is the given one; that this authority signed the server's certificate, and
/// for which name, it leaves open.
/// </summary>
public sealed class ServerTrust
{
    private static readonly AsyncLocal<ServerTrust?> Ambient = new();

    private readonly X509Certificate2Collection authorities;
    private readonly string? host;
    private bool hasSeenServer;

    private ServerTrust(X509Certificate2Collection authorities, string? host)
    {
        this.authorities = authorities;
        this.host = host;
    }

    internal static ServerTrust? Current => Ambient.Value;

    /// <summary>For the opening that follows; without a file nothing is checked here, without a host only the origin.</summary>
    public static void Expect(string? authorityFile, string? host)
    {
        if (authorityFile is null)
        {
            Ambient.Value = null;
            return;
        }
        var trusted = new X509Certificate2Collection();
        trusted.ImportFromPemFile(authorityFile);
        Ambient.Value = new ServerTrust(trusted, host);
    }

    /// <summary>The first certificate that comes is the server's own; above it in the chain there are no host names.</summary>
    internal void Check(X509Certificate2 certificate)
    {
        CheckOrigin(certificate, authorities);
        if (!hasSeenServer && host is not null && !certificate.MatchesHostname(host))
        {
            throw new SignatureException($"The certificate of {certificate.Subject} was not made out to {host}.");
        }
        hasSeenServer = true;
    }

    internal static void CheckOrigin(X509Certificate2 certificate, X509Certificate2Collection trusted)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid("1.3.6.1.5.5.7.3.1"));
        if (!chain.Build(certificate))
        {
            var reasons = chain.ChainStatus.Select(status => status.StatusInformation.Trim());
            throw new SignatureException(
                $"The certificate of {certificate.Subject} does not come from the given authority: {string.Join(" ", reasons)}"
            );
        }
    }
}
