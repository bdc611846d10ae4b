using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Proofs;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Nominations;

/// <summary>Takes nominations of people whom the caller's data scope reaches.</summary>
internal sealed class NominationFiling(
    IRepository<Nomination, Guid> nominations,
    IRepository<Trainer, Guid> trainers,
    IUserDirectory users,
    IUnitDirectory units,
    ICurrentDataScope scope,
    IDataFilter filter,
    ProofFiles files,
    IGuidGenerator guids
) : ITransientDependency
{
    private const int MostSearched = 1000;

    // A new term may be prepared before the old one is over.
    private const int MonthsAhead = 6;

    public static string OwnerKey(Guid nominationId) => $"TrainerPool.Nomination:{nominationId}";

    public async Task<IReadOnlyList<NominationCandidateDto>> SearchAsync(string filter)
    {
        var all = await units.GetAllAsync();
        var found = new List<NominationCandidateDto>();
        foreach (var user in await users.SearchAsync(filter, MostSearched))
        {
            if (await units.FindUnitOfUserAsync(user.Id) is { } unitId && scope.Value.CoversUnit(unitId))
            {
                found.Add(
                    new NominationCandidateDto(
                        user.Id,
                        user.DisplayName,
                        user.UserName,
                        all.GetValueOrDefault(unitId)?.Name ?? string.Empty
                    )
                );
            }

            if (found.Count == TrainerLimits.MaxCandidates)
            {
                break;
            }
        }

        return found;
    }

    public async Task<Nomination> FileAsync(NominateInput input, Guid nominatorId, DateTime now)
    {
        var content = NominationContent.From(input);
        var unitId = await UnitOfAsync(input.UserId);
        using (filter.Disable<IHasOrganizationUnit>())
        {
            var open = await (await nominations.WithDetailsAsync()).FirstOrDefaultAsync(n => n.OpenUserId == input.UserId);
            if (open is not null)
            {
                // Pressed twice is once.
                return open.NominatorId == nominatorId && open.Says(content)
                    ? open
                    : throw new BusinessException(TrainerPoolErrorCodes.NominatedAlready);
            }

            var trainer = await (await trainers.GetQueryableAsync()).FirstOrDefaultAsync(t => t.UserId == input.UserId);
            if (trainer is not null && !trainer.MayBeAppointed(LocalTime.DayOf(now).AddMonths(MonthsAhead)))
            {
                throw new BusinessException(TrainerPoolErrorCodes.TrainerAlready);
            }
        }

        var nomination = new Nomination(guids.Create(), input.UserId, unitId, nominatorId, content, now);
        await files.ClaimAsync(content.FileIds, [], OwnerKey(nomination.Id));
        return await nominations.InsertAsync(nomination);
    }

    public async Task ResubmitAsync(Nomination nomination, NominationContent content, Guid byId, DateTime now)
    {
        var before = nomination.FileIds;
        nomination.Resubmit(content, byId, now);
        await files.ClaimAsync(content.FileIds, before, OwnerKey(nomination.Id));
    }

    private async Task<Guid> UnitOfAsync(Guid userId)
    {
        var user = await users.FindAsync(userId);
        return user is { IsActive: true } && await units.FindUnitOfUserAsync(userId) is { } unitId && scope.Value.CoversUnit(unitId)
            ? unitId
            : throw new EntityNotFoundException(typeof(UserInfo), userId);
    }
}
