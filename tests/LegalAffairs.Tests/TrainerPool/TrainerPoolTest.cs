using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Hours;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainerPool;

public abstract class TrainerPoolTest : ApiTest
{
    protected const string LedgerUrl = "/api/app/hours-ledger";
    protected const string MyHoursUrl = "/api/app/my-hours";

    internal Task<Guid> IdOfAsync(string userName) =>
        Host.InUnitOfWorkAsync(async s => (await s.GetRequiredService<IUserDirectory>().FindByUserNameAsync(userName))!.Id);

    internal static async Task<MyHoursDto> MineAsync(ApiClient client, int? year = null) =>
        (await client.GetAsync($"{MyHoursUrl}?year={year}")).ShouldSucceed().As<MyHoursDto>();
}
