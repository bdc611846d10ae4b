using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Proofs;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Nominations;

internal sealed class NominationDtos(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    IUserDirectory users,
    IUnitDirectory units,
    IFileStore files
) : ITransientDependency
{
    public async Task<IReadOnlyList<NominationDto>> OfAsync(IReadOnlyCollection<Nomination> nominations)
    {
        var people = await users.GetManyAsync([.. nominations.SelectMany(PeopleOf).Distinct()]);
        var documents = await files.GetManyAsync([.. nominations.SelectMany(n => n.FileIds).Distinct()]);
        var all = await units.GetAllAsync();
        return
        [
            .. nominations.Select(n => new NominationDto
            {
                Id = n.Id,
                UserId = n.UserId,
                PersonName = NameOf(n.UserId) ?? string.Empty,
                OrganizationUnitId = n.OrganizationUnitId,
                OrganizationUnitName = all.GetValueOrDefault(n.OrganizationUnitId)?.Name ?? string.Empty,
                Specialities = n.Specialities,
                Introduction = n.Introduction,
                Files = ProofFiles.InOrder(n.FileIds, documents),
                Status = n.Status,
                ReturnReason = n.ReturnReason,
                NominatorName = NameOf(n.NominatorId),
                ReviewerName = NameOf(n.ReviewerId),
                ReviewedTime = n.ReviewedTime,
                BatchId = n.BatchId,
                CreationTime = n.CreationTime,
                CreatorId = n.CreatorId,
                ConcurrencyStamp = n.ConcurrencyStamp,
            }),
        ];

        string? NameOf(Guid? id) => id is { } known ? people.GetValueOrDefault(known)?.DisplayName : null;
    }

    public async Task<IReadOnlyList<NominationEventDto>> EventsOfAsync(Guid nominationId)
    {
        var context = await contexts.GetDbContextAsync();
        var events = await context.Set<NominationEvent>().AsNoTracking().Where(e => e.NominationId == nominationId).ToListAsync();
        var people = await users.GetManyAsync([.. events.Select(e => e.ById).Distinct()]);
        return
        [
            .. events
                .OrderBy(e => e.Time)
                .Select(e => new NominationEventDto(e.Status, e.Reason, people.GetValueOrDefault(e.ById)?.DisplayName, e.Time)),
        ];
    }

    private static IEnumerable<Guid> PeopleOf(Nomination nomination) =>
        new[] { nomination.UserId, nomination.NominatorId, nomination.ReviewerId }.OfType<Guid>();
}
