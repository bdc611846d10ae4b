namespace LegalAffairs.MySql.Tests.Driver;

public sealed class TypeTests : DriverTest
{
    private static readonly Guid Key = Guid.Parse("0198c0de-0102-7304-8506-0708090a0bfe");

    public static TheoryData<string, object> Values() =>
        new()
        {
            { "varchar(60)", "尾随空格  " },
            { "longtext", "示范点 😀 'quote\" \\ %_\0\r\n" },
            { "char(36)", "0198C0DE-0102-7304-8506-0708090A0BFE" },
            { "char(36)", "as long as a Guid, and yet not a one" },
            { "binary(16)", Key },
            { "binary(16)", Guid.Empty },
            { "varbinary(16)", Key.ToByteArray() },
            { "longblob", new byte[] { 0, 39, 34, 92, 255, 26, 10 } },
            { "tinyint(1)", true },
            { "tinyint(1)", false },
            { "tinyint unsigned", byte.MaxValue },
            { "tinyint", sbyte.MinValue },
            { "smallint", short.MinValue },
            { "smallint unsigned", ushort.MaxValue },
            { "int", int.MinValue },
            { "int unsigned", uint.MaxValue },
            { "bigint", long.MinValue },
            { "bigint unsigned", ulong.MaxValue },
            { "decimal(38,18)", -12345678901234567890.123456789012345678m },
            { "double", 1.0 / 3 },
            { "float", 1.5f },
            { "datetime(6)", new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) },
            { "datetime(6)", new DateTime(9999, 12, 31, 23, 59, 59, 999, 999) },
            { "datetime(6)", new DateTimeOffset(2026, 3, 1, 7, 30, 0, TimeSpan.FromHours(8)) },
            { "timestamp(6)", new DateTime(2026, 3, 1, 2, 30, 0, 123, DateTimeKind.Unspecified) },
            { "date", new DateOnly(2026, 12, 31) },
            { "date", DateOnly.MaxValue },
            { "time(6)", new TimeOnly(23, 59, 58, 123, 456) },
            { "time(6)", new TimeSpan(-30, 1, 2) },
            { "varchar(1)", '示' },
            { "int", DayOfWeek.Saturday },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_comes_back_as_it_was_sent(string type, object value)
    {
        await using var connection = await OpenAsync();
        await RunAsync(connection, $"CREATE TABLE t (v {type} NULL) CHARACTER SET utf8mb4");
        await using (var insert = Command(connection, "INSERT INTO t VALUES (@p0), (@p1)", value, null))
        {
            (await insert.ExecuteNonQueryAsync()).ShouldBe(2);
        }
        await using var select = Command(connection, "SELECT v FROM t WHERE v = @p0 OR v IS NULL ORDER BY v IS NULL", value);
        await using var reader = await select.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue("The value is not found by itself.");
        Read(reader, value.GetType()).ShouldBe(value);
        (await reader.ReadAsync()).ShouldBeTrue();
        reader.IsDBNull(0).ShouldBeTrue();
        reader.GetValue(0).ShouldBe(DBNull.Value);
    }

    [Fact]
    public async Task Bytes_of_a_Guid_are_in_the_order_in_which_it_is_written()
    {
        await using var connection = await OpenAsync();
        (await ScalarAsync(connection, "SELECT HEX(@p0)", Key)).ShouldBe(Key.ToString("N").ToUpperInvariant());
    }

    [Fact]
    public async Task Text_that_looks_like_a_Guid_stays_text()
    {
        await using var connection = await OpenAsync();
        (await ScalarAsync(connection, "SELECT UUID()")).ShouldBeOfType<string>();
        await using var command = Command(connection, "SELECT CAST(@p0 AS char(36))", $"{Key}");
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue();
        reader.GetFieldType(0).ShouldBe(typeof(string));
        reader.GetString(0).ShouldBe($"{Key}");
        reader.GetFieldValue<Guid>(0).ShouldBe(Key);
    }

    [Fact]
    public async Task Numbers_are_read_as_any_type_that_holds_them()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT COUNT(*), 1 = 1, SUM(5), CAST(7 AS unsigned)");
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue();
        reader.GetByte(0).ShouldBe((byte)1);
        reader.GetInt16(0).ShouldBe((short)1);
        reader.GetBoolean(1).ShouldBeTrue();
        reader.GetInt32(2).ShouldBe(5);
        reader.GetFieldValue<int?>(2).ShouldBe(5);
        reader.GetByte(3).ShouldBe((byte)7);
        reader.GetFieldValue<DayOfWeek>(1).ShouldBe(DayOfWeek.Monday);
    }

    [Fact]
    public async Task Instants_are_UTC_whatever_the_zone_of_the_server_is()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT @@time_zone, TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), NOW())");
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue();
        reader.GetString(0).ShouldBe("+00:00");
        reader.GetInt32(1).ShouldBe(0);
    }

    private static object Read(System.Data.Common.DbDataReader reader, Type type) =>
        typeof(System.Data.Common.DbDataReader).GetMethod(nameof(reader.GetFieldValue))!.MakeGenericMethod(type).Invoke(reader, [0])!;
}
