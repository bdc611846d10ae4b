using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainerPool;

public sealed class RecordsAreFinalTests : TrainerPoolTest
{
    [Theory]
    [InlineData("UPDATE PoolHoursEntries SET Tenths = 1000")]
    [InlineData("DELETE FROM PoolHoursEntries WHERE CorrectsId IS NOT NULL")]
    [InlineData("UPDATE PoolTrainerEvents SET Reason = 'x'")]
    [InlineData("DELETE FROM PoolTrainerEvents")]
    [InlineData("UPDATE PoolNominationEvents SET Reason = 'x'")]
    [InlineData("DELETE FROM PoolNominationEvents")]
    public async Task The_database_itself_refuses_to_change_what_was_recorded(string sql)
    {
        var refused = await Should.ThrowAsync<DbException>(() =>
            Host.InUnitOfWorkAsync(async services =>
            {
                var contexts = services.GetRequiredService<IDbContextProvider<TrainerPoolDbContext>>();
                return await (await contexts.GetDbContextAsync()).Database.ExecuteSqlRawAsync(sql);
            })
        );

        refused.Message.ShouldContain("What was recorded is never changed.");
    }
}
