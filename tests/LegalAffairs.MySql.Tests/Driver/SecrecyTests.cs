using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class SecrecyTests : DriverTest
{
    private const string Secret = "s3cret;=";

    [Theory]
    [InlineData("Password=\"s3cret;=\";User ID=nobody")]
    [InlineData("Pwd=\"s3cret;=\";Uid=nobody")]
    public async Task A_wrong_password_is_not_printed(string credentials)
    {
        await using var connection = new GuardedMySqlConnection($"{Database.ConnectionString};{credentials}");
        var error = await Should.ThrowAsync<Exception>(() => connection.OpenAsync());
        MySqlErrors.HasNumber(error, MySqlErrors.AccessDenied).ShouldBeTrue();
        error.ToString().ShouldNotContain("s3cret");
        MySqlErrors.IsTransient(error).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Server=x;Password=s3cret;rest=of it")]
    [InlineData("Server=x;Port=s3cret")]
    [InlineData("Server=x;Password=s3cret;\"")]
    [InlineData("Server=x;SslMode=s3cret")]
    public void A_malformed_connection_string_is_not_repeated(string connectionString)
    {
        var error = Should.Throw<ArgumentException>(() => new GuardedMySqlConnection(connectionString));
        error.ToString().ShouldNotContain("s3cret");
        error.ToString().ShouldNotContain("rest");
    }

    [Fact]
    public async Task A_connection_shows_its_password_to_nobody_but_keeps_it()
    {
        await Database.ExecuteAsync(
            $"CREATE USER '{Database.Name}'@'%' IDENTIFIED BY '{Secret}'; GRANT ALL ON `{Database.Name}`.* TO '{Database.Name}'@'%'"
        );
        await using var connection = new GuardedMySqlConnection(
            $"{Database.ConnectionString};User ID={Database.Name};Password=\"{Secret}\""
        );
        await connection.OpenAsync();
        connection.ConnectionString.ShouldNotContain("s3cret");
        $"{connection}".ShouldNotContain("s3cret");
        // For ending this command, too, the credentials are needed.
        await using (var command = Command(connection, "SELECT SLEEP(60)"))
        {
            command.CommandTimeout = 1;
            (await Should.ThrowAsync<TimeoutException>(() => command.ExecuteScalarAsync())).ToString().ShouldNotContain("s3cret");
        }
        await using var other = connection.WithDatabase(null, pooling: false);
        await other.OpenAsync();
        (await ScalarAsync(other, "SELECT DATABASE()")).ShouldBe(DBNull.Value);
        await Database.ExecuteAsync($"DROP USER '{Database.Name}'@'%'");
    }
}
