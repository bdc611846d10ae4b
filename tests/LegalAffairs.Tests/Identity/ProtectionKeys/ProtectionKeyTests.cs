using System.Runtime.Versioning;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity.Data;
using LegalAffairs.Identity.ProtectionKeys;
using LegalAffairs.Tests.TestKit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Identity.ProtectionKeys;

public sealed class ProtectionKeyTests : ApiTest
{
    private string KeyFile => Path.Combine(Host.DataDirectory, "master.key");

    [Fact]
    public async Task Keys_lie_in_the_database_and_none_of_them_in_the_clear()
    {
        var keys = await Host.InUnitOfWorkAsync(async services =>
            await (await services.GetRequiredService<IDbContextProvider<IdentityDbContext>>().GetDbContextAsync())
                .ProtectionKeys.AsNoTracking()
                .ToListAsync()
        );

        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(k => k.Xml.Contains("encryptedWithMasterKey") && !k.Xml.Contains("<masterKey"));
        Directory.Exists(Path.Combine(Host.DataDirectory, "keys")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_one_node_encrypts_another_one_reads()
    {
        var secret = Protector(Host).Protect("13800000000");
        await using var other = new TestHost(Host.Site);

        Protector(other).Unprotect(secret).ShouldBe("13800000000");
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void Nobody_but_the_owner_may_read_the_master_key()
    {
        var key = KeyAt(Path.Combine(Host.DataDirectory, "new", "master.key"));

        key.CreateIfMissing();

        File.GetUnixFileMode(key.File).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        KeyAt(key.File).Id.ShouldBe(key.Id);
    }

    [Fact]
    public void A_master_key_that_is_there_already_is_kept()
    {
        var before = File.ReadAllText(KeyFile);

        KeyAt(KeyFile).CreateIfMissing();

        File.ReadAllText(KeyFile).ShouldBe(before);
    }

    [Fact]
    public async Task A_node_with_another_master_key_does_not_start()
    {
        var other = KeyAt(Path.Combine(Host.DataDirectory, "other.key"));
        other.CreateIfMissing();

        var refusal = await StartWithAsync(other).ShouldThrowAsync<UnsuitableDatabaseException>();

        refusal.Message.ShouldContain("is not the master key of this database");
        refusal.Message.ShouldContain(other.Id);
        refusal.Message.ShouldNotContain(File.ReadAllText(other.File).Trim());
    }

    [Fact]
    public async Task A_node_without_the_master_key_of_its_database_does_not_start_and_makes_none()
    {
        var missing = KeyAt(Path.Combine(Host.DataDirectory, "missing.key"));

        var refusal = await StartWithAsync(missing).ShouldThrowAsync<UnsuitableDatabaseException>();

        refusal.Message.ShouldContain("Copy master.key from the node");
        File.Exists(missing.File).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("c2hvcnQ=")]
    [InlineData("不是密钥")]
    public async Task A_damaged_master_key_is_refused(string content)
    {
        var damaged = KeyAt(Path.Combine(Host.DataDirectory, "damaged.key"));
        await File.WriteAllTextAsync(damaged.File, content);

        var refusal = await StartWithAsync(damaged).ShouldThrowAsync<UnsuitableDatabaseException>();

        refusal.Message.ShouldContain("holds no master key");
    }

    [Fact]
    public void A_changed_key_is_noticed()
    {
        var key = KeyAt(KeyFile);
        var encrypted = key.Encrypt([1, 2, 3], MasterKeyEncryptor.Purpose);
        key.Decrypt(encrypted, MasterKeyEncryptor.Purpose).ShouldBe([1, 2, 3]);
        encrypted[^1] ^= 1;

        Should.Throw<System.Security.Cryptography.CryptographicException>(() => key.Decrypt(encrypted, MasterKeyEncryptor.Purpose));
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => key.Decrypt([1, 2, 3], MasterKeyEncryptor.Purpose));
    }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Host.OpenBrowserAsync();
    }

    private static IDataProtector Protector(TestHost host) =>
        host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static MasterKey KeyAt(string file) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Security:MasterKeyFile"] = file })
                .Build()
        );

    private Task StartWithAsync(MasterKey key) =>
        ActivatorUtilities.CreateInstance<ProtectionKeysAtStart>(Host.Services, key).RunAsync(CancellationToken.None);
}
