using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class ForgedTlsTests(ForgedTlsServer server) : IClassFixture<ForgedTlsServer>
{
    [Theory]
    [InlineData("VerifyCA")]
    [InlineData("VerifyFull")]
    public async Task A_certificate_that_only_names_the_authority_is_refused(string mode)
    {
        await using var connection = Connection($"SslMode={mode};SslCa={server.AuthorityFile}");
        await Should.ThrowAsync<Exception>(() => connection.OpenAsync());
    }

    [Fact]
    public async Task Without_verification_it_would_have_been_accepted()
    {
        await using var connection = Connection("SslMode=Required");
        await connection.OpenAsync();
    }

    private GuardedMySqlConnection Connection(string options) => new(server.ConnectionString("localhost", options));
}
