using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>考务人员: who may do more with exams than take them.</summary>
internal sealed class ExamStaff(IPermissionGrantStore grants, IUserDirectory users) : ITransientDependency
{
    private static readonly string[] Permissions = [P.Questions.Default, P.Papers.Default, P.Exams.Default, P.Marking];

    public async Task<IReadOnlySet<Guid>> AmongAsync(IReadOnlyCollection<Guid> userIds)
    {
        var staff = new HashSet<Guid>();
        foreach (var person in (await users.GetManyAsync(userIds)).Values)
        {
            if (await IsStaffAsync(person))
            {
                staff.Add(person.Id);
            }
        }

        return staff;
    }

    private async Task<bool> IsStaffAsync(UserInfo person)
    {
        foreach (var role in person.Roles)
        {
            if (await HoldsAsync(PermissionValueProviders.Role, role))
            {
                return true;
            }
        }

        return await HoldsAsync(PermissionValueProviders.User, person.Id.ToString());
    }

    private async Task<bool> HoldsAsync(string provider, string key) => (await grants.GetGrantedAsync(provider, key)).Overlaps(Permissions);
}
