namespace LegalAffairs.MySql.Tests.Driver;

public sealed class CharsetTests : DriverTest
{
    private const string Text = "示范点 😀";

    [Fact]
    public async Task Chinese_and_emoji_survive_on_a_server_that_defaults_to_latin1()
    {
        await using var connection = await OpenAsync();
        await RunAsync(connection, "CREATE TABLE t (s varchar(20) CHARACTER SET utf8mb4, l longtext CHARACTER SET utf8mb4)");
        await ScalarAsync(connection, "INSERT INTO t VALUES (@p0, @p0)", Text);
        (await ScalarAsync(connection, "SELECT s FROM t WHERE l = @p0", Text)).ShouldBe(Text);
        (await ScalarAsync(connection, $"SELECT HEX(s) FROM t WHERE s = '{Text}'")).ShouldBe(
            Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(Text))
        );
    }

    [Fact]
    public async Task A_column_that_cannot_hold_Chinese_refuses_it()
    {
        await using var connection = await OpenAsync();
        await RunAsync(connection, "CREATE TABLE t (s varchar(20) CHARACTER SET latin1)");
        await Should.ThrowAsync<Exception>(() => ScalarAsync(connection, "INSERT INTO t VALUES (@p0)", Text));
    }
}
