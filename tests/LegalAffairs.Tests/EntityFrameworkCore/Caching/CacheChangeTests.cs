using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Caching;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.EntityFrameworkCore.Caching;

/// <summary>One node's view of what the others write; here the others are the test.</summary>
public sealed class CacheChangeTests : ApiTest
{
    private const long Base = 1_000_000;
    private readonly Guid _otherNode = Guid.CreateVersion7();
    private readonly List<string?> _forgotten = [];
    private readonly CacheChanges _changes = new();
    private CacheChangeReader _reader = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _changes.Subscribe("units", _forgotten.Add);
        _reader = ActivatorUtilities.CreateInstance<CacheChangeReader>(Host.Services, _changes);
        await WriteAsync(_otherNode, Base);
        await _reader.ReadAsync(CancellationToken.None);
        _forgotten.Clear();
    }

    [Fact]
    public async Task What_another_node_changed_is_forgotten_once()
    {
        await WriteAsync(_otherNode, Base + 1, "7");
        await _reader.ReadAsync(CancellationToken.None);
        await _reader.ReadAsync(CancellationToken.None);

        _forgotten.ShouldBe(["7"]);
    }

    [Fact]
    public async Task What_this_node_changed_it_has_forgotten_already()
    {
        await WriteAsync(_changes.Node, Base + 1);
        await _reader.ReadAsync(CancellationToken.None);

        _forgotten.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lower_number_that_is_committed_later_is_not_missed()
    {
        await WriteAsync(_otherNode, Base + 5, "later");
        await _reader.ReadAsync(CancellationToken.None);
        await WriteAsync(_otherNode, Base + 4, "earlier");
        Clock.Advance(TimeSpan.FromSeconds(9));
        await _reader.ReadAsync(CancellationToken.None);

        _forgotten.ShouldBe(["later", "earlier"]);
    }

    [Fact]
    public async Task Caches_of_another_version_are_none_of_its_business()
    {
        await Host.InUnitOfWorkAsync(async services =>
            (await ContextAsync(services)).CacheChanges.Add(new CacheChange(_otherNode, "unknown", null))
        );

        await _reader.ReadAsync(CancellationToken.None);

        _forgotten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Very_many_changes_are_forgotten_as_a_whole()
    {
        await Host.InUnitOfWorkAsync(async services =>
        {
            var context = await ContextAsync(services);
            context.CacheChanges.AddRange(Enumerable.Range(0, 1001).Select(i => new CacheChange(_otherNode, "units", $"{i}")));
            return 0;
        });

        await _reader.ReadAsync(CancellationToken.None);

        _forgotten.ShouldBe([null]);
    }

    [Fact]
    public async Task What_all_nodes_have_read_is_removed()
    {
        await WriteAsync(_otherNode, Base + 1);
        await _reader.ReadAsync(CancellationToken.None);
        Clock.Advance(TimeSpan.FromSeconds(11));
        await _reader.ReadAsync(CancellationToken.None);
        await _reader.PruneAsync(CancellationToken.None);
        (await CountAsync()).ShouldBe(2, "Others may still have to read it.");

        await _reader.PruneAsync(CancellationToken.None);

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Changes_are_told_only_where_somebody_listens()
    {
        var before = await CountAsync();
        var admin = await SignInAsync(RoleNames.Admin);
        var role = (
            await admin.PostAsync(
                "/api/identity/roles",
                new
                {
                    name = "试用",
                    isDefault = false,
                    isPublic = true,
                }
            )
        ).ShouldSucceed();

        (await admin.DeleteAsync($"/api/identity/roles/{role.Json.GetProperty("id").GetGuid()}")).ShouldSucceed();

        (await CountAsync() > before).ShouldBe(Host.Services.GetRequiredService<IDatabaseEngine>().IsShared);
    }

    private static Task<OutboxDbContext> ContextAsync(IServiceProvider services) =>
        services.GetRequiredService<IDbContextProvider<OutboxDbContext>>().GetDbContextAsync();

    private Task<long> WriteAsync(Guid node, long id, string? key = null) =>
        Host.InUnitOfWorkAsync(async services =>
        {
            var context = await ContextAsync(services);
            var entry = context.CacheChanges.Add(new CacheChange(node, "units", key));
            entry.Property(c => c.Id).CurrentValue = id;
            return id;
        });

    private Task<int> CountAsync() =>
        Host.InUnitOfWorkAsync(async services => await (await ContextAsync(services)).CacheChanges.CountAsync(c => c.Id >= Base));
}
