using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class TlsTests(TlsServer server) : IClassFixture<TlsServer>
{
    [Theory]
    [InlineData("VerifyCA", "localhost")]
    [InlineData("VerifyCA", "127.0.0.1")]
    [InlineData("VerifyFull", "localhost")]
    public async Task A_server_of_the_given_authority_is_accepted(string mode, string host)
    {
        await using var connection = Connection(host, $"SslMode={mode};SslCa={server.AuthorityFile}");
        await connection.OpenAsync();
        (await CipherAsync(connection)).ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("VerifyCA")]
    [InlineData("VerifyFull")]
    public async Task A_server_of_another_authority_is_refused(string mode)
    {
        var error = await RefusalAsync("localhost", $"SslMode={mode};SslCa={server.OtherAuthorityFile}");
        MySqlErrors.IsTransient(error).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_under_another_name_is_refused_when_everything_is_verified() =>
        (await RefusalAsync("127.0.0.1", $"SslMode=VerifyFull;SslCa={server.AuthorityFile}")).ToString().ShouldContain("127.0.0.1");

    [Fact]
    public async Task A_user_who_must_come_over_TLS_is_refused_without_it()
    {
        var error = await RefusalAsync("localhost", "SslMode=Disabled");
        MySqlErrors.HasNumber(error, MySqlErrors.AccessDenied).ShouldBeTrue();
    }

    [Fact]
    public async Task A_command_over_TLS_ends_with_its_timeout()
    {
        await using var connection = Connection("localhost", $"SslMode=VerifyFull;SslCa={server.AuthorityFile}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT SLEEP(60)";
        command.CommandTimeout = 1;
        var act = (bool a) => TimeoutTests.ExecuteAsync(command, TimeoutTests.Way.Scalar, a);
        await act.InTime(async: true).ShouldThrowAsync<TimeoutException>();
        (await CipherAsync(connection)).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_pooled_session_over_TLS_is_used_again()
    {
        await using var connection = Connection("localhost", $"SslMode=VerifyCA;SslCa={server.AuthorityFile}");
        await connection.OpenAsync();
        var thread = connection.ServerThread;
        await CipherAsync(connection);
        await connection.CloseAsync();
        await connection.OpenAsync();
        connection.ServerThread.ShouldBe(thread);
    }

    [Fact]
    public async Task Text_with_quotes_and_backslashes_survives_a_server_that_reads_literals_differently()
    {
        await using var connection = Connection("localhost", $"SslMode=VerifyCA;SslCa={server.AuthorityFile}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT @text, \"quoted\"";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@text";
        parameter.Value = """a'b"c\d\\'; DROP TABLE x; --""";
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue();
        reader.GetString(0).ShouldBe(parameter.Value);
        reader.GetString(1).ShouldBe("quoted");
    }

    private async Task<Exception> RefusalAsync(string host, string options)
    {
        await using var connection = Connection(host, options);
        var error = await Should.ThrowAsync<Exception>(() => connection.OpenAsync());
        error.ToString().ShouldNotContain(TlsServer.Password);
        return error;
    }

    private GuardedMySqlConnection Connection(string host, string options) => new(server.ConnectionString(host, options));

    private static async Task<string?> CipherAsync(GuardedMySqlConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'Ssl_cipher'";
        return (string?)await command.ExecuteScalarAsync();
    }
}
