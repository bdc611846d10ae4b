using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Storage;

public sealed class ServerVersionTests
{
    [Theory]
    [InlineData("10.11.6-mariadb", "10.11.6-mariadb")]
    [InlineData("5.5.5-10.11.19-MariaDB-0+deb12u1", "10.11.19-mariadb")]
    [InlineData("11.8.2-MariaDB", "11.8.2-mariadb")]
    [InlineData("8.4.0", "8.4.0-mysql")]
    [InlineData("8.0.36-mysql", "8.0.36-mysql")]
    [InlineData("8.0.36-0ubuntu0.22.04.1", "8.0.36-mysql")]
    public void A_version_is_read_from_what_a_server_says(string text, string expected) =>
        ServerVersion.Parse(text).ToString().ShouldBe(expected);

    [Fact]
    public void Something_else_is_refused() => Should.Throw<ArgumentException>(() => ServerVersion.Parse("mariadb"));

    [Fact]
    public void Equal_versions_share_their_services() =>
        ServerVersion.Parse("10.11.6-mariadb").ShouldBe(new MariaDbServerVersion(new Version(10, 11, 6)));

    [Fact]
    public void A_server_says_which_version_it_is() => TestServerVersion.Value.Version.Major.ShouldBeGreaterThanOrEqualTo(8);
}
