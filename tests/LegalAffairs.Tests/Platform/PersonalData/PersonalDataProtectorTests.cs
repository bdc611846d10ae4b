using System.Globalization;
using System.Security.Cryptography;
using LegalAffairs.Identity.ProtectionKeys;
using LegalAffairs.Platform.PersonalData;
using Microsoft.Extensions.Configuration;

namespace LegalAffairs.Tests.Platform.PersonalData;

public sealed class PersonalDataProtectorTests
{
    private const string Purpose = "Test.Phone";
    private const string Value = "13800000000 王小明";

    [Fact]
    public void What_was_protected_is_read_again_and_looks_different_each_time()
    {
        var protector = Protector();
        var (first, second) = (protector.Protect(Purpose, Value), protector.Protect(Purpose, Value));

        first.ShouldNotBe(second);
        first.ShouldNotContain("138");
        protector.Unprotect(Purpose, first).ShouldBe(Value);
        first.Length.ShouldBeLessThanOrEqualTo(PersonalDataLimits.LengthOf(Value.Length));
    }

    [Fact]
    public void After_a_rotation_the_old_is_still_read_and_the_new_has_the_new_key()
    {
        var old = Protector(key: 1).Protect(Purpose, Value);
        var rotated = Protector(key: 2);

        rotated.Unprotect(Purpose, old).ShouldBe(Value);
        rotated.IsCurrent(old).ShouldBeFalse();
        var anew = rotated.Protect(Purpose, rotated.Unprotect(Purpose, old));
        rotated.IsCurrent(anew).ShouldBeTrue();
        anew.ShouldStartWith(rotated.CurrentPrefix);
        Protector(key: 20).IsCurrent(anew).ShouldBeFalse();
    }

    [Fact]
    public void Whatever_is_changed_in_it_is_noticed()
    {
        var protector = Protector();
        var secret = protector.Protect(Purpose, Value);
        var start = protector.CurrentPrefix.Length;
        for (var i = start; i < secret.Length - 2; i += 3)
        {
            var altered = secret[..i] + (secret[i] == 'A' ? 'B' : 'A') + secret[(i + 1)..];
            Should.Throw<CryptographicException>(() => protector.Unprotect(Purpose, altered), altered);
        }

        Should.Throw<CryptographicException>(() => protector.Unprotect(Purpose, $"k2{secret[2..]}"));
        Should.Throw<CryptographicException>(() => protector.Unprotect(Purpose, Value));
        Should.Throw<CryptographicException>(() => protector.Unprotect(Purpose, string.Empty));
    }

    [Fact]
    public void What_was_written_for_one_purpose_is_not_read_as_another()
    {
        var protector = Protector();
        Should.Throw<CryptographicException>(() => protector.Unprotect("Test.Other", protector.Protect(Purpose, Value)));
    }

    [Fact]
    public void A_hash_stays_through_a_rotation_and_differs_by_purpose_value_and_master_key()
    {
        var hash = Protector(key: 1).Hash(Purpose, Value);

        hash.Length.ShouldBe(PersonalDataLimits.HashLength);
        Protector(key: 2).Hash(Purpose, Value).ShouldBe(hash);
        Protector().Hash("Test.Other", Value).ShouldNotBe(hash);
        Protector().Hash(Purpose, Value + " ").ShouldNotBe(hash);
        Protector(master: "another").Hash(Purpose, Value).ShouldNotBe(hash);
    }

    [Fact]
    public void Another_master_key_reads_nothing() =>
        Should.Throw<CryptographicException>(() => Protector(master: "another").Unprotect(Purpose, Protector().Protect(Purpose, Value)));

    private static PersonalDataProtector Protector(int key = 1, string master = "master") =>
        new(
            new DerivedFrom(master),
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>(StringComparer.Ordinal)
                    {
                        ["Security:PersonalDataKey"] = key.ToString(CultureInfo.InvariantCulture),
                    }
                )
                .Build()
        );

    private sealed class DerivedFrom(string master) : IMasterKey
    {
        public byte[] Derive(string purpose) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{master}/{purpose}"));
    }
}
