using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>A whole table for the page.</summary>
internal sealed class TaskPlanDtos(
    IRepository<TaskPlan, Guid> plans,
    IndicatorDtos indicatorDtos,
    IUserDirectory users,
    IUnitDirectory directory
) : ITransientDependency
{
    public async Task<TaskPlanDto> OfAsync(TaskPlan plan)
    {
        var amendments = await GetAmendmentsAsync(plan.Id);
        return new TaskPlanDto
        {
            Id = plan.Id,
            Year = plan.Year,
            Title = plan.Title,
            DocumentNumber = plan.DocumentNumber,
            IssuingBody = plan.IssuingBody,
            Status = plan.Status,
            PublishedTime = plan.PublishedTime,
            ClosedTime = plan.ClosedTime,
            IndicatorCount = plan.Indicators.Count,
            CreationTime = plan.CreationTime,
            CreatorId = plan.CreatorId,
            LastModificationTime = plan.LastModificationTime,
            LastModifierId = plan.LastModifierId,
            ConcurrencyStamp = plan.ConcurrencyStamp,
            Indicators = await indicatorDtos.OfAsync(plan.Indicators, amendments.ToLookup(a => a.IndicatorId)),
            Amendments = await OfAsync(amendments, plan.Indicators.ToDictionary(i => i.Id, i => i.Name)),
        };
    }

    public async Task<int> CountAmendmentsAsync(Guid planId, Guid indicatorId) =>
        await (await plans.GetQueryableAsync())
            .Where(p => p.Id == planId)
            .SelectMany(p => p.Amendments)
            .CountAsync(a => a.IndicatorId == indicatorId);

    private async Task<List<Amendment>> GetAmendmentsAsync(Guid planId) =>
        await (await plans.GetQueryableAsync())
            .Where(p => p.Id == planId)
            .SelectMany(p => p.Amendments)
            .OrderByDescending(a => a.Time)
            .ToListAsync();

    private async Task<IReadOnlyList<AmendmentDto>> OfAsync(List<Amendment> amendments, Dictionary<Guid, string> names)
    {
        var people = await users.GetManyAsync([.. amendments.Select(a => a.UserId).OfType<Guid>().Distinct()]);
        var units = await directory.GetAllAsync();
        return
        [
            .. amendments.Select(a => new AmendmentDto(
                a.Id,
                a.IndicatorId,
                names.GetValueOrDefault(a.IndicatorId, string.Empty),
                a.Reason,
                a.Time,
                a.UserId is { } id ? people.GetValueOrDefault(id)?.DisplayName : null,
                [.. a.Changes.Select(c => Of(c, units))]
            )),
        ];
    }

    private static AmendedFieldDto Of(AmendedField field, IReadOnlyDictionary<Guid, UnitInfo> units)
    {
        // "Name" alone is also the name of people.
        var key = field.Name == nameof(IndicatorContent.Name) ? "IndicatorName" : field.Name;
        return new AmendedFieldDto($"DisplayName:{key}", Shown(field.Before), Shown(field.After));

        string? Shown(string text) =>
            text.Length == 0 ? null
            : field.Name == nameof(IndicatorContent.PickedUnitIds) ? string.Join('、', text.Split('|').Select(NameOf))
            : text;

        string NameOf(string id) => units.GetValueOrDefault(Guid.Parse(id))?.Name ?? id;
    }
}
