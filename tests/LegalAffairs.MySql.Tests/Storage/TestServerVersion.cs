using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Storage;

/// <summary>What the server of the tests says of itself.</summary>
public static class TestServerVersion
{
    private static readonly Lazy<ServerVersion> Detected = new(() =>
        ServerVersion.AutoDetect(MySqlServer.AdministratorAsync().GetAwaiter().GetResult())
    );

    public static ServerVersion Value => Detected.Value;
}
