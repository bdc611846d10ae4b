namespace LegalAffairs.MySql.Tests.Storage;

public sealed class NumberRoundTripTests : RoundTripTest
{
    [Fact]
    public Task Booleans_come_back() => ShouldRoundTripAsync<bool?>([true, false]);

    [Fact]
    public Task Signed_bytes_come_back() => ShouldRoundTripAsync<sbyte?>([sbyte.MinValue, -1, 0, 1, sbyte.MaxValue]);

    [Fact]
    public Task Bytes_come_back() => ShouldRoundTripAsync<byte?>([0, 1, 127, 128, byte.MaxValue]);

    [Fact]
    public Task Short_numbers_come_back() => ShouldRoundTripAsync<short?>([short.MinValue, 0, short.MaxValue]);

    [Fact]
    public Task Unsigned_short_numbers_come_back() => ShouldRoundTripAsync<ushort?>([0, ushort.MaxValue]);

    [Fact]
    public Task Numbers_come_back() => ShouldRoundTripAsync<int?>([int.MinValue, 0, int.MaxValue]);

    [Fact]
    public Task Unsigned_numbers_come_back() => ShouldRoundTripAsync<uint?>([0, uint.MaxValue]);

    [Fact]
    public Task Long_numbers_come_back() => ShouldRoundTripAsync<long?>([long.MinValue, 0, long.MaxValue]);

    [Fact]
    public Task Unsigned_long_numbers_come_back() => ShouldRoundTripAsync<ulong?>([0, long.MaxValue, ulong.MaxValue]);

    [Fact]
    public Task Floats_come_back() =>
        ShouldRoundTripAsync<float?>([float.MinValue, -1.5f, 0f, 0.1f, 16777215f, 1.1754944e-38f, 1234567.9f, 3.1415927f, float.MaxValue]);

    [Fact]
    public Task Doubles_come_back() =>
        ShouldRoundTripAsync<double?>([double.MinValue, 0d, 0.1, Math.PI, 1e-300, 9007199254740993d, 1e15, double.MaxValue]);

    [Fact]
    public Task Decimals_come_back() =>
        ShouldRoundTripAsync<decimal?>([
            decimal.MinValue,
            -0.0000000000000000000000000001m,
            0m,
            0.1m,
            1234567890.123456789m,
            decimal.MaxValue,
        ]);

    [Fact]
    public Task Decimals_of_a_stated_precision_come_back() =>
        ShouldRoundTripAsync<decimal?>([-999_999_999_999.999999m, 0.000001m, 999_999_999_999.999999m], p => p.HasPrecision(18, 6));

    [Fact]
    public Task Enums_come_back() => ShouldRoundTripAsync<DayOfWeek?>([DayOfWeek.Sunday, DayOfWeek.Saturday]);

    [Fact]
    public Task Enums_of_every_width_come_back() => ShouldRoundTripAsync<Wide?>([Wide.Nothing, Wide.Everything]);

    [Fact]
    public Task Enums_come_back_as_texts() =>
        ShouldRoundTripAsync<DayOfWeek?>([DayOfWeek.Sunday, DayOfWeek.Saturday], p => p.HasConversion<string>());

    private enum Wide : ulong
    {
        Nothing = 0,
        Everything = ulong.MaxValue,
    }
}
