using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Identity;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Nominations;

namespace LegalAffairs.TrainerPool.Demo;

/// <summary>What came in for a second batch: two to review, one sent back, two that wait to be appointed.</summary>
internal sealed class DemoNominations(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    IUserDirectory users,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private static readonly (string Speciality, string Introduction, NominationStatus Status)[] Content =
    [
        ("行政许可", "从事行政许可审查十年，参与编写云州市许可办事指南。", NominationStatus.Submitted),
        ("应急管理", "多次参加安全生产专项检查，主讲现场检查与隐患整改。", NominationStatus.Submitted),
        ("文化执法", "负责文化市场执法培训，主讲网络文化执法。", NominationStatus.Returned),
        ("自然资源", "主办土地执法案件四十余件，主讲违法占地查处。", NominationStatus.Approved),
        ("水行政执法", "主讲河道管理与水资源执法。", NominationStatus.Approved),
    ];

    public async Task CreateAsync(DemoCast cast)
    {
        var context = await contexts.GetDbContextAsync();
        var nominator = (await users.FindByUserNameAsync(DemoAccounts.SecondBureauStaff))!.Id;
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var ((speciality, introduction, status), index) in Content.Select((c, i) => (c, i)))
        {
            // Not the first officers: those have certificates, exams and hours to show already.
            var (userId, filed) = (cast.Officers[^(index + 1)], now.AddDays(-index - 2));
            var content = new NominationContent([speciality], introduction, []);
            var nomination = new Nomination(guids.Create(), userId, cast.Units[userId], nominator, content, filed);
            if (status == NominationStatus.Returned)
            {
                nomination.Return("请补充近三年授课情况的证明材料", cast.StaffId, filed.AddDays(1));
            }
            else if (status == NominationStatus.Approved)
            {
                nomination.Approve(cast.StaffId, filed.AddDays(1));
            }

            context.Add(nomination);
        }
    }
}
