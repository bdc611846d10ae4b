using System.Data.Common;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.AuditLogging.AuditLogs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.AuditLogging;

public sealed class AuditRecordsAreFinalTests : AuditTest
{
    [Theory]
    [InlineData("UPDATE AuditLogs SET UserName = 'somebody else'")]
    [InlineData("DELETE FROM AuditLogs")]
    [InlineData("UPDATE AuditEntityChanges SET EntityId = '0'")]
    [InlineData("DELETE FROM AuditEntityChanges")]
    [InlineData("UPDATE AuditEntityPropertyChanges SET NewValue = 'x'")]
    [InlineData("DELETE FROM AuditEntityPropertyChanges")]
    public async Task The_database_itself_refuses_to_change_a_record(string sql)
    {
        await using var host = await StartWithOneCallAsync();
        var refused = await Should.ThrowAsync<DbException>(() => host.UseAsync(c => c.Database.ExecuteSqlRawAsync(sql)));
        refused.Message.ShouldContain("Audit records are never changed.");
    }

    [Fact]
    public async Task The_context_refuses_to_delete_a_record()
    {
        await using var host = await StartWithOneCallAsync();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            host.UseAsync(async c =>
            {
                c.Remove(await c.AuditLogs.FirstAsync());
                return await c.SaveChangesAsync();
            })
        );
    }

    [Theory]
    [InlineData(typeof(AuditLog))]
    [InlineData(typeof(EntityChange))]
    [InlineData(typeof(EntityPropertyChange))]
    public async Task There_is_no_repository_to_change_records_with(Type entityType)
    {
        await using var host = await StartAsync();
        typeof(IEntity).IsAssignableFrom(entityType).ShouldBeTrue();
        host.Services.GetService(typeof(IRepository<>).MakeGenericType(entityType)).ShouldBeNull();
        host.Services.GetService(typeof(IRepository<,>).MakeGenericType(entityType, typeof(Guid))).ShouldBeNull();
    }

    private async Task<AuditHost> StartWithOneCallAsync()
    {
        await using (var host = await StartAsync())
        {
            await host.SaveAsync(Calls.Of(changes: Calls.Change("1")));
        }

        return await StartAsync();
    }
}
