using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.TrainerPool.Demo;

internal sealed class DemoPeople(IUserDirectory users, HoursLedger ledger) : ITransientDependency
{
    private const int Trainers = 7;
    private const int Officers = 60;

    public async Task<DemoCast> GetAsync()
    {
        var staff = (await users.FindByUserNameAsync(RoleNames.BureauStaff))!.Id;
        var trainer = (await users.FindByUserNameAsync(RoleNames.Trainer))!.Id;
        var officer = (await users.FindByUserNameAsync(RoleNames.Officer))!.Id;
        var enforcers = (await users.GetActiveInRoleAsync(RoleNames.Officer)).Select(u => u.Id).Where(u => u != officer).ToList();
        List<Guid> trainers = [trainer, .. enforcers.TakeLast(Trainers)];
        List<Guid> officers = [officer, .. enforcers.Take(Officers)];
        return new DemoCast(staff, trainers, officers, await ledger.GetUnitsOfAsync(trainers.Concat(officers).Distinct()));
    }
}
