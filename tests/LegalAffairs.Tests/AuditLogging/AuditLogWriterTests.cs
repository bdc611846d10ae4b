using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Tests.AuditLogging;

public sealed class AuditLogWriterTests : AuditTest
{
    [Fact]
    public async Task A_normal_stop_stores_every_record_that_was_handed_over()
    {
        await using (var host = await StartAsync())
        {
            await host.SaveAsync(Calls.Many(2_000));
        }

        await using var next = await StartAsync();
        (await next.CountAsync()).ShouldBe(2_000);
        SpillFiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Records_appear_within_moments_and_not_only_at_the_stop()
    {
        await using var host = await StartAsync();
        await host.SaveAsync(Calls.Of());
        await WaitForAsync(host, count: 1);
    }

    [Fact]
    public async Task A_busy_database_is_tried_again()
    {
        await using var host = await StartAsync();
        host.Engine.RefusalsLeft = 2;
        await host.SaveAsync(Calls.Many(3));

        await WaitForAsync(host, count: 3);
        SpillFiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Records_that_the_database_refuses_wait_in_a_file_and_are_read_in_at_the_next_start()
    {
        await using (var host = await StartAsync(databaseIsAway: true))
        {
            await host.SaveAsync(Calls.Of(action: "TaskPlan.Publish", changes: Calls.Change("plan-1")));
        }

        SpillFiles.ShouldHaveSingleItem().ShouldEndWith(".jsonl");
        await using var next = await StartAsync();
        await WaitForAsync(next, count: 1);
        var changes = await next.UseAsync(c => c.EntityChanges.Include(e => e.PropertyChanges).ToListAsync());
        changes
            .ShouldHaveSingleItem()
            .PropertyChanges.Select(p => (p.PropertyName, p.OriginalValue, p.NewValue))
            .ShouldBe([("Title", "旧标题", "新标题"), ("Year", null, "2026")], ignoreOrder: true);
        await WaitUntilAsync(() => Task.FromResult(SpillFiles.Length == 0));
    }

    [Fact]
    public async Task Records_in_a_file_are_read_in_as_soon_as_the_database_is_back()
    {
        await using var host = await StartAsync(databaseIsAway: true);
        await host.SaveAsync(Calls.Of(second: 1));
        await WaitUntilAsync(() => Task.FromResult(SpillFiles.Length == 1));

        host.Engine.IsAway = false;
        await host.SaveAsync(Calls.Of(second: 2));
        await WaitForAsync(host, count: 2);
    }

    [Fact]
    public async Task A_call_that_ends_after_the_writer_has_stopped_is_kept_in_a_file()
    {
        await using (var host = await StartAsync())
        {
            await host.StopAsync();
            await host.SaveAsync(Calls.Of());
        }

        SpillFiles.Length.ShouldBe(1);
        await using var next = await StartAsync();
        await WaitForAsync(next, count: 1);
    }

    [Fact]
    public async Task A_file_whose_records_are_already_stored_adds_nothing()
    {
        var call = Calls.Of();
        await using (var host = await StartAsync())
        {
            await host.SaveAsync(call);
            await host.StopAsync();
            await host.SaveAsync(call);
        }

        await using var next = await StartAsync();
        await WaitUntilAsync(() => Task.FromResult(SpillFiles.Length == 0));
        (await next.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_damaged_file_is_set_aside_and_the_others_are_read_in()
    {
        await using (var host = await StartAsync())
        {
            await host.StopAsync();
            await host.SaveAsync(Calls.Of());
        }

        await File.WriteAllTextAsync(Path.Combine(DataDirectory, "audit-spill", "0.jsonl"), "{\"Id\":");
        await using var next = await StartAsync();
        await WaitForAsync(next, count: 1);
        SpillFiles.ShouldContain(f => f.EndsWith("0.jsonl.unreadable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_that_is_stopped_by_two_at_once_stores_everything_once()
    {
        await using var host = await StartAsync();
        await host.SaveAsync(Calls.Many(100));
        await Task.WhenAll(host.StopAsync(), host.StopAsync());
        (await host.CountAsync()).ShouldBe(100);
    }

    private static Task WaitForAsync(AuditHost host, int count) => WaitUntilAsync(async () => await host.CountAsync() == count);

    private static async Task WaitUntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await isSo())
        {
            limit.IsCancellationRequested.ShouldBeFalse("It did not come about in 20 seconds.");
            await Task.Delay(20, CancellationToken.None);
        }
    }
}
