namespace LegalAffairs.MySql.Tests.Storage;

/// <summary>The same round trips where the clock on the wall is eight hours ahead of UTC, as in production.</summary>
[Collection(nameof(OtherTimeZoneTests))]
public sealed class OtherTimeZoneTests : TimeRoundTripTests, IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable("TZ");

    public OtherTimeZoneTests() => Use("Asia/Shanghai");

    [Fact]
    public void The_clock_on_the_wall_is_eight_hours_ahead() => TimeZoneInfo.Local.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(8));

    [Fact]
    public async Task A_local_moment_is_stored_in_utc()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await using var context = new HolderContext<DateTime>(
            database.ConnectionString,
            new DateTime(2026, 1, 1, 8, 0, 0, DateTimeKind.Local)
        );
        await context.Database.EnsureCreatedAsync();
        context.Add(new Holder<DateTime> { Id = 1, Value = new DateTime(2026, 5, 1, 8, 0, 0, DateTimeKind.Local) });
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();

        var stored = context.Holders.Single();

        stored.Value.ShouldBe(new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc));
        stored.Value.Kind.ShouldBe(DateTimeKind.Utc);
        stored.Default.ShouldBe(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    public void Dispose() => Use(_before);

    private static void Use(string? timeZone)
    {
        Environment.SetEnvironmentVariable("TZ", timeZone);
        TimeZoneInfo.ClearCachedData();
    }

    [CollectionDefinition(nameof(OtherTimeZoneTests), DisableParallelization = true)]
    public sealed class Alone;
}
