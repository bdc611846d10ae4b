using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Users;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Who may decide what (河南省行政执法条例第四十二条、第四十六条): whoever writes a decision down, the decider must have the right.</summary>
internal sealed class Deciders(IUserDirectory users, IUnitDirectory units, ICurrentUser currentUser, IStringLocalizerFactory localizers)
    : ITransientDependency
{
    private static readonly Dictionary<CertificateAct, string[]> Roles = new()
    {
        [CertificateAct.PassByUnit] = [RoleNames.UnitLiaison],
        [CertificateAct.PassByBureau] = [RoleNames.BureauStaff, RoleNames.BureauLeader],
        [CertificateAct.Send] = [RoleNames.BureauStaff, RoleNames.BureauLeader],
        [CertificateAct.Issue] = [RoleNames.BureauStaff, RoleNames.BureauLeader],
        [CertificateAct.PassAnnualReview] = [RoleNames.BureauStaff, RoleNames.BureauLeader],
        [CertificateAct.PassReReview] = [RoleNames.BureauStaff, RoleNames.BureauLeader],
        [CertificateAct.Suspend] = [RoleNames.BureauStaff, RoleNames.BureauLeader],
        [CertificateAct.Resume] = [RoleNames.BureauStaff, RoleNames.BureauLeader],
        [CertificateAct.Revoke] = [RoleNames.BureauLeader],
        [CertificateAct.Cancel] = [RoleNames.BureauLeader],
    };

    /// <summary>Of the bureau: who reviews for a unit is one of its own.</summary>
    public async Task<List<DeciderDto>> GetAsync(CertificateAct act)
    {
        var found = new Dictionary<Guid, DeciderDto>();
        foreach (var role in Roles.GetValueOrDefault(act, []).Where(r => r != RoleNames.UnitLiaison))
        {
            foreach (var user in await users.GetActiveInRoleAsync(role))
            {
                found[user.Id] = new DeciderDto(user.Id, user.DisplayName);
            }
        }

        return [.. found.Values.OrderBy(d => d.Name, StringComparer.Ordinal)];
    }

    /// <param name="certificate">The one that is decided on; null for many at once.</param>
    public async Task<CertificateDecision> CheckAsync(DecisionInput input, CertificateAct act, Certificate? certificate)
    {
        var decider = await users.FindAsync(input.DeciderId ?? currentUser.GetId());
        if (decider is not { IsActive: true } || !decider.Roles.Intersect(Roles[act], StringComparer.Ordinal).Any())
        {
            throw new BusinessException(CertificationErrorCodes.DeciderWithoutRight)
                .WithData("name", decider?.DisplayName ?? string.Empty)
                .WithData("act", localizers.Create(typeof(CertificationResource))[$"Enum:CertificateAct.{(int)act}"].Value);
        }

        if (certificate is not null && certificate.OwnerId == decider.Id)
        {
            throw new BusinessException(CertificationErrorCodes.DeciderIsHolder).WithData("name", decider.DisplayName);
        }

        if (act == CertificateAct.PassByUnit && !await IsOfUnitAsync(decider.Id, certificate!.OrganizationUnitId))
        {
            throw new BusinessException(CertificationErrorCodes.DeciderOfAnotherUnit).WithData("name", decider.DisplayName);
        }

        return CertificateDecision.From(input, decider.Id);
    }

    // Of the holder's unit, or of one above it.
    private async Task<bool> IsOfUnitAsync(Guid deciderId, Guid unitId) =>
        await units.FindUnitOfUserAsync(deciderId) is { } ownId
        && await units.FindAsync(ownId) is { } own
        && await units.FindAsync(unitId) is { } unit
        && unit.Path.StartsWith(own.Path, StringComparison.Ordinal);
}
