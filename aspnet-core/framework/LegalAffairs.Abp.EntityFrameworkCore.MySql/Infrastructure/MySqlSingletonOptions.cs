using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;

/// <summary>What the singleton services of one internal service provider may rely on.</summary>
internal sealed class MySqlSingletonOptions : ISingletonOptions
{
    public ServerVersion ServerVersion { get; private set; } = null!;

    public void Initialize(IDbContextOptions options) => ServerVersion = VersionIn(options);

    public void Validate(IDbContextOptions options)
    {
        if (!ServerVersion.Equals(VersionIn(options)))
        {
            throw new InvalidOperationException("Contexts that share an internal service provider must agree on the server's version.");
        }
    }

    private static ServerVersion VersionIn(IDbContextOptions options) =>
        options.FindExtension<MySqlOptionsExtension>()?.ServerVersion
        ?? throw new InvalidOperationException("UseMySql needs the version of the server.");
}
