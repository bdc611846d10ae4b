using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.DistributedLocking;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.EntityFrameworkCore.Outbox;

/// <summary>What only one node may do at a time; here the other node is the test.</summary>
public sealed class TurnTests : ApiTest
{
    private IAbpDistributedLock Locks => Host.Services.GetRequiredService<IAbpDistributedLock>();

    [Fact]
    public async Task A_name_is_held_by_one_at_a_time_and_free_afterwards()
    {
        var first = await Locks.TryAcquireAsync("a");
        first.ShouldNotBeNull();
        (await Locks.TryAcquireAsync("a")).ShouldBeNull();
        await using (var other = await Locks.TryAcquireAsync("b"))
        {
            other.ShouldNotBeNull();
        }

        await first.DisposeAsync();

        await using var second = await Locks.TryAcquireAsync("a");
        second.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_long_name_is_held_too()
    {
        var name = new string('长', 200);
        await using var first = await Locks.TryAcquireAsync(name);

        first.ShouldNotBeNull();
        (await Locks.TryAcquireAsync(name)).ShouldBeNull();
    }

    [Fact]
    public async Task Events_wait_while_another_node_delivers()
    {
        var dispatcher = Host.Services.GetRequiredService<OutboxDispatcher>();
        var turn = await Locks.TryAcquireAsync("outbox");
        (await dispatcher.DispatchDueAsync(CancellationToken.None)).ShouldBeNull();

        await turn!.DisposeAsync();

        (await dispatcher.DispatchDueAsync(CancellationToken.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_worker_does_not_begin_before_another_node_has_ended_it()
    {
        var turn = await Locks.TryAcquireAsync($"worker:{typeof(CountingWorker).FullName}");
        await Host.RunWorkerAsync<CountingWorker>();
        CountingWorker.Of(Host).ShouldBe(0);

        await turn!.DisposeAsync();
        await Host.RunWorkerAsync<CountingWorker>();

        CountingWorker.Of(Host).ShouldBe(1);
    }

    protected override void ConfigureServices(IServiceCollection services) =>
        services
            .AddSingleton<CountingWorker.Count>()
            .AddTransient(sp => new CountingWorker(sp.GetRequiredService<CountingWorker.Count>()) { LazyServiceProvider = sp });

    private sealed class CountingWorker(CountingWorker.Count count) : QuartzBackgroundWorkerBase
    {
        public override string Cron => "0 0 0 1 1 ?";

        public static int Of(TestHost host) => host.Services.GetRequiredService<Count>().Runs;

        protected override Task DoWorkAsync(CancellationToken cancellationToken)
        {
            count.Runs++;
            return Task.CompletedTask;
        }

        public sealed class Count
        {
            public int Runs { get; set; }
        }
    }
}
