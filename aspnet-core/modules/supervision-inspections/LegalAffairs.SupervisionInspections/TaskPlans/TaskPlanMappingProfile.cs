using AutoMapper;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

internal sealed class TaskPlanMappingProfile : Profile
{
    public TaskPlanMappingProfile() =>
        CreateMap<TaskPlan, TaskPlanListDto>().ForMember(d => d.IndicatorCount, o => o.MapFrom(p => p.Indicators.Count));
}
