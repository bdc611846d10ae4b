using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.TrainerPool.Hours;

internal sealed class HoursDtos(IUserDirectory users, IUnitDirectory units) : ITransientDependency
{
    public async Task<IReadOnlyList<HoursEntryDto>> OfAsync(IReadOnlyCollection<HoursEntry> entries)
    {
        var people = await users.GetManyAsync([
            .. entries.Select(e => e.UserId).Concat(entries.Select(e => e.CreatorId).OfType<Guid>()).Distinct(),
        ]);
        var all = await units.GetAllAsync();
        return
        [
            .. entries.Select(e => new HoursEntryDto
            {
                Id = e.Id,
                UserId = e.UserId,
                PersonName = people.GetValueOrDefault(e.UserId)?.DisplayName ?? string.Empty,
                OrganizationUnitId = e.OrganizationUnitId,
                OrganizationUnitName = all.GetValueOrDefault(e.OrganizationUnitId)?.Name ?? string.Empty,
                Year = e.Year,
                Kind = e.Kind,
                Hours = e.Hours,
                OccurredOn = e.OccurredOn,
                Note = e.Note,
                CorrectsId = e.CorrectsId,
                Reason = e.Reason,
                CreationTime = e.CreationTime,
                CreatorId = e.CreatorId,
                CreatorName = e.CreatorId is { } creator ? people.GetValueOrDefault(creator)?.DisplayName : null,
            }),
        ];
    }
}
