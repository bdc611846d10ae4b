using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

/// <summary>The server and this process both live eight hours east of what is stored.</summary>
public sealed class ZoneTests(TlsServer server) : IClassFixture<TlsServer>, IDisposable
{
    private readonly string? zone = SetZone("Asia/Shanghai");

    public void Dispose() => SetZone(zone);

    [Fact]
    public async Task Instants_are_stored_and_read_as_UTC()
    {
        TimeZoneInfo.Local.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(8));
        await using var connection = new GuardedMySqlConnection(server.ConnectionString("localhost", "SslMode=Required;Database=secure"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "CREATE TEMPORARY TABLE t (id int, a datetime(6), b timestamp(6), c datetime(6)); "
            + "INSERT INTO t VALUES (1, @utc, @utc, @offset); "
            + "SELECT a, b, c, CAST(a AS char), TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), NOW()) FROM t";
        var utc = new DateTime(2026, 3, 1, 23, 30, 0, DateTimeKind.Utc);
        Add("@utc", utc);
        Add("@offset", new DateTimeOffset(2026, 3, 2, 7, 30, 0, TimeSpan.FromHours(8)));
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue();
        for (var column = 0; column < 3; column++)
        {
            reader.GetDateTime(column).ShouldBe(utc);
            reader.GetDateTime(column).Kind.ShouldBe(DateTimeKind.Unspecified);
            ((DateTime)reader.GetValue(column)).Kind.ShouldBe(DateTimeKind.Unspecified);
            reader.GetFieldValue<DateTimeOffset>(column).ShouldBe(new DateTimeOffset(utc));
        }
        reader.GetString(3).ShouldStartWith("2026-03-01 23:30:00");
        reader.GetInt32(4).ShouldBe(0);

        void Add(string name, object value)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }

    private static string? SetZone(string? zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
        return before;
    }
}
