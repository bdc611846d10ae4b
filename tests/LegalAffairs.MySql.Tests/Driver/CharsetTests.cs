using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class CharsetTests
{
    [Fact]
    public async Task Chinese_and_emoji_survive_on_a_server_that_defaults_to_latin1()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await using var connection = new GuardedMySqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT @text";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@text";
        parameter.Value = "示范点 😀";
        command.Parameters.Add(parameter);
        (await command.ExecuteScalarAsync()).ShouldBe("示范点 😀");
    }
}
