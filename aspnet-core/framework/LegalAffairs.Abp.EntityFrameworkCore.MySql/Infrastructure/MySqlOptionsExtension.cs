using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;

public sealed class MySqlOptionsExtension : RelationalOptionsExtension
{
    private DbContextOptionsExtensionInfo? _info;

    public MySqlOptionsExtension() { }

    private MySqlOptionsExtension(MySqlOptionsExtension other)
        : base(other) => ServerVersion = other.ServerVersion;

    public ServerVersion? ServerVersion { get; private set; }

    public override DbContextOptionsExtensionInfo Info => _info ??= new ExtensionInfo(this);

    public MySqlOptionsExtension WithServerVersion(ServerVersion serverVersion) => new(this) { ServerVersion = serverVersion };

    public override void ApplyServices(IServiceCollection services) => services.AddEntityFrameworkMySql();

    public override void Validate(IDbContextOptions options)
    {
        base.Validate(options);
        if (ServerVersion is null)
        {
            throw new InvalidOperationException("UseMySql needs the version of the server.");
        }
    }

    protected override RelationalOptionsExtension Clone() => new MySqlOptionsExtension(this);

    private sealed class ExtensionInfo(MySqlOptionsExtension extension) : RelationalExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => true;

        public override string LogFragment => $"{base.LogFragment}ServerVersion={ServerVersion} ";

        private ServerVersion? ServerVersion => ((MySqlOptionsExtension)Extension).ServerVersion;

        public override int GetServiceProviderHashCode() => HashCode.Combine(base.GetServiceProviderHashCode(), ServerVersion);

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo info && base.ShouldUseSameServiceProvider(other) && Equals(ServerVersion, info.ServerVersion);

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) =>
            debugInfo["MySql:" + nameof(ServerVersion)] = (ServerVersion?.GetHashCode() ?? 0).ToString(CultureInfo.InvariantCulture);
    }
}
