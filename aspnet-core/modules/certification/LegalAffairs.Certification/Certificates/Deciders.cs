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
    // Who is several of them decides as the first.
    private static readonly Dictionary<CertificateAct, string[]> Roles = new()
    {
        [CertificateAct.PassByUnit] = [RoleNames.UnitLiaison],
        [CertificateAct.PassByBureau] = [RoleNames.BureauLeader, RoleNames.BureauStaff],
        [CertificateAct.Send] = [RoleNames.BureauLeader, RoleNames.BureauStaff],
        [CertificateAct.Issue] = [RoleNames.BureauLeader, RoleNames.BureauStaff],
        [CertificateAct.PassAnnualReview] = [RoleNames.BureauLeader, RoleNames.BureauStaff],
        [CertificateAct.PassReReview] = [RoleNames.BureauLeader, RoleNames.BureauStaff],
        [CertificateAct.Suspend] = [RoleNames.BureauLeader, RoleNames.BureauStaff],
        [CertificateAct.Resume] = [RoleNames.BureauLeader, RoleNames.BureauStaff],
        [CertificateAct.ProposeRevocation] = [RoleNames.BureauLeader, RoleNames.BureauStaff],
        [CertificateAct.DeclineRevocation] = [RoleNames.BureauLeader],
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
        var role = Roles[act].FirstOrDefault(r => decider?.Roles.Contains(r, StringComparer.Ordinal) == true);
        if (decider is not { IsActive: true } || role is null)
        {
            throw new BusinessException(CertificationErrorCodes.DeciderWithoutRight)
                .WithData("name", decider?.DisplayName ?? string.Empty)
                .WithData("act", localizers.Create(typeof(CertificationResource))[$"Enum:CertificateAct.{(int)act}"].Value);
        }

        CheckNotHolder(certificate?.OwnerId, decider);
        if (act is CertificateAct.Revoke or CertificateAct.DeclineRevocation && decider.Id != currentUser.Id)
        {
            throw new BusinessException(CertificationErrorCodes.DeciderSignsInPerson).WithData("name", decider.DisplayName);
        }

        if (act == CertificateAct.PassByUnit && !await IsOfUnitAsync(decider.Id, certificate!.OrganizationUnitId))
        {
            throw new BusinessException(CertificationErrorCodes.DeciderOfAnotherUnit).WithData("name", decider.DisplayName);
        }

        return CertificateDecision.From(input, decider.Id, role);
    }

    /// <summary>Of many at once, the own ones are left to somebody else: those of the caller and of who decides.</summary>
    public bool IsOwn(Guid? holderId, CertificateDecision decision) =>
        holderId is { } holder && (holder == currentUser.Id || holder == decision.DeciderId);

    // Nor does anybody write down what a colleague is said to have decided on the own one.
    private void CheckNotHolder(Guid? holder, UserInfo decider)
    {
        if (holder is null)
        {
            return;
        }

        if (holder == decider.Id)
        {
            throw new BusinessException(CertificationErrorCodes.DeciderIsHolder).WithData("name", decider.DisplayName);
        }

        if (holder == currentUser.Id)
        {
            throw new BusinessException(CertificationErrorCodes.ActorIsHolder);
        }
    }

    // Of the holder's unit, or of one above it.
    private async Task<bool> IsOfUnitAsync(Guid deciderId, Guid unitId) =>
        await units.FindUnitOfUserAsync(deciderId) is { } ownId
        && await units.FindAsync(ownId) is { } own
        && await units.FindAsync(unitId) is { } unit
        && unit.Path.StartsWith(own.Path, StringComparison.Ordinal);
}
