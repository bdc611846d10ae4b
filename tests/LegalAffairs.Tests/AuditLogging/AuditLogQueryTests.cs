using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Validation;
using LegalAffairs.AuditLogging.AuditLogs;
using LegalAffairs.AuditLogging.Data;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.AuditLogging;

public sealed class AuditLogQueryTests : AuditTest
{
    private static readonly AuditLogInfo[] Recorded =
    [
        Calls.Of(second: 0, userName: "bureau-staff", action: "TaskPlan.Create", changes: Calls.Change("plan-1")),
        Calls.Of(second: 1, userName: "unit-liaison", status: 403, action: "TaskPlan.Publish", url: "/api/app/task-plan/7/publish"),
        Calls.Of(second: 2, userName: "bureau-staff", status: 500, duration: 900),
        Calls.Of(second: 3, userName: null, status: null, action: "ReminderWorker", changes: Calls.Change("plan-1", second: 3)),
        Calls.Of(second: 4, userName: "auditor", action: "AuditLog.GetList", url: "/api/app/audit-log"),
    ];

    public static TheoryData<string, GetAuditLogsInput, int[]> Filters =>
        new()
        {
            { "none", new GetAuditLogsInput(), [4, 3, 2, 1, 0] },
            {
                "from is included",
                new GetAuditLogsInput { From = Calls.Start.AddSeconds(3) },
                [4, 3]
            },
            {
                "to is excluded",
                new GetAuditLogsInput { To = Calls.Start.AddSeconds(2) },
                [1, 0]
            },
            {
                "user",
                new GetAuditLogsInput { UserName = " bureau-staff " },
                [2, 0]
            },
            {
                "part of an action",
                new GetAuditLogsInput { Filter = "Publish" },
                [1]
            },
            {
                "part of an address",
                new GetAuditLogsInput { Filter = "audit-log" },
                [4]
            },
            {
                "entity type, whole",
                new GetAuditLogsInput { EntityType = Calls.PlanType },
                [3, 0]
            },
            {
                "entity",
                new GetAuditLogsInput { EntityType = Calls.PlanType, EntityId = "plan-2" },
                []
            },
            {
                "entity id alone",
                new GetAuditLogsInput { EntityId = "plan-1" },
                [3, 0]
            },
            {
                "status class",
                new GetAuditLogsInput { HttpStatusClass = 4 },
                [1]
            },
            {
                "only failures",
                new GetAuditLogsInput { OnlyFailures = true },
                [2, 1]
            },
            {
                "only with changes",
                new GetAuditLogsInput { OnlyWithChanges = true },
                [3, 0]
            },
            {
                "two conditions",
                new GetAuditLogsInput { OnlyFailures = true, UserName = "bureau-staff" },
                [2]
            },
            {
                "sorted by duration",
                new GetAuditLogsInput { Sorting = "executionDuration desc", MaxResultCount = 1 },
                [2]
            },
            {
                "second page",
                new GetAuditLogsInput { SkipCount = 2, MaxResultCount = 2 },
                [2, 1]
            },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_list_shows_what_the_filter_says_newest_first(string filter, GetAuditLogsInput input, int[] expectedSeconds)
    {
        await using var host = await StartWithRecordsAsync();
        var page = await host.UseServiceAsync(s => s.GetListAsync(input));
        page.Items.Select(l => (int)(l.ExecutionTime - Calls.Start).TotalSeconds).ShouldBe(expectedSeconds, filter);
    }

    [Fact]
    public async Task The_count_is_that_of_the_filter_and_not_of_the_page()
    {
        await using var host = await StartWithRecordsAsync();
        var page = await host.UseServiceAsync(s => s.GetListAsync(new GetAuditLogsInput { MaxResultCount = 1, OnlyFailures = true }));
        page.TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task A_column_that_the_list_does_not_offer_is_refused_by_name()
    {
        await using var host = await StartAsync();
        var refused = await Should.ThrowAsync<UnknownSortingException>(() =>
            host.UseServiceAsync(s => s.GetListAsync(new GetAuditLogsInput { Sorting = "browserInfo" }))
        );
        refused.Allowed.ShouldContain("executionTime");
    }

    public static TheoryData<string, GetAuditLogsInput> IndexedFilters =>
        new()
        {
            {
                "IX_AuditLogs_ExecutionTime",
                new GetAuditLogsInput { From = Calls.Start }
            },
            {
                "IX_AuditLogs_UserName_ExecutionTime",
                new GetAuditLogsInput { UserName = "a" }
            },
            {
                "IX_AuditLogs_HttpStatusCode_ExecutionTime",
                new GetAuditLogsInput { HttpStatusClass = 5 }
            },
            {
                "IX_AuditLogs_IsFailure_ExecutionTime",
                new GetAuditLogsInput { OnlyFailures = true }
            },
            {
                "IX_AuditLogs_HasChanges_ExecutionTime",
                new GetAuditLogsInput { OnlyWithChanges = true }
            },
            {
                "IX_AuditLogs_Action_Url_ExecutionTime",
                new GetAuditLogsInput { Filter = "a" }
            },
            {
                "IX_AuditEntityChanges_EntityTypeFullName_EntityId_ChangeTime",
                new GetAuditLogsInput { EntityType = "a.b", EntityId = "1" }
            },
            {
                "IX_AuditEntityChanges_EntityId",
                new GetAuditLogsInput { EntityId = "1" }
            },
        };

    [Theory]
    [MemberData(nameof(IndexedFilters))]
    public async Task Counting_by_a_filter_reads_its_index(string index, GetAuditLogsInput input)
    {
        await using var host = await StartAsync();
        var plan = await host.UseAsync(c => ExplainCountAsync(c, host.Services.GetRequiredService<AuditLogQuery>().Build(c, input)));
        if (TestEngine.IsMySql && input.Filter is not null)
        {
            // For a part of a text any index that holds it will do.
            plan.ShouldContain("Using index");
            return;
        }

        plan.ShouldContain(index);
        if (!TestEngine.IsMySql)
        {
            plan.ShouldContain(input.Filter is null ? "SEARCH" : "SCAN");
            plan.ShouldNotContain("SCAN AuditLogs\n");
        }
    }

    [Fact]
    public async Task A_call_tells_who_did_it_and_every_property_from_old_to_new()
    {
        await using var host = await StartWithRecordsAsync(
            Calls.Of(userId: KnownUsers.Staff.Id, changes: Calls.Change("plan-1", typeof(AuditLog).FullName!))
        );
        var id = (await host.UseServiceAsync(s => s.GetListAsync(new GetAuditLogsInput()))).Items.Single().Id;
        var call = await host.UseServiceAsync(s => s.GetAsync(id));

        call.UserDisplayName.ShouldBe("周敏");
        var change = call.EntityChanges.ShouldHaveSingleItem();
        change.EntityId.ShouldBe("plan-1");
        change.UserDisplayName.ShouldBe("周敏");
        change
            .PropertyChanges.Select(p => (p.PropertyName, p.OriginalValue, p.NewValue))
            .ShouldBe([("Title", "旧标题", "新标题"), ("Year", null, "2026")]);
    }

    [Fact]
    public async Task The_history_of_an_entity_is_its_changes_newest_first()
    {
        await using var host = await StartWithRecordsAsync();
        var history = await host.UseServiceAsync(s =>
            s.GetEntityHistoryAsync(new GetEntityHistoryInput { EntityType = Calls.PlanType, EntityId = "plan-1" })
        );
        history.Items.Select(c => (int)(c.ChangeTime - Calls.Start).TotalSeconds).ShouldBe([3, 0]);
        history.Items[1].UserName.ShouldBe("bureau-staff");
    }

    [Fact]
    public async Task The_kinds_of_record_on_offer_are_those_that_changed()
    {
        await using var host = await StartWithRecordsAsync();
        var types = await host.UseServiceAsync(s => s.GetEntityTypesAsync());
        types.Items.ShouldHaveSingleItem().FullName.ShouldBe(Calls.PlanType);
    }

    private Task<AuditHost> StartWithRecordsAsync() => StartWithRecordsAsync(Recorded);

    private async Task<AuditHost> StartWithRecordsAsync(params AuditLogInfo[] logs)
    {
        await using (var host = await StartAsync())
        {
            await host.SaveAsync(logs);
        }

        return await StartAsync();
    }

    private static async Task<string> ExplainCountAsync(AuditLoggingDbContext context, IQueryable<AuditLog> query)
    {
        await using var command = query.Select(l => l.ExecutionTime).CreateDbCommand();
        command.CommandText =
            (TestEngine.IsMySql ? "EXPLAIN" : "EXPLAIN QUERY PLAN")
            + " SELECT COUNT(*) FROM ("
            + command.CommandText[command.CommandText.IndexOf("SELECT", StringComparison.Ordinal)..]
            + ") AS q";
        await context.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync())
        {
            plan.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return string.Join('\n', plan);
    }
}
