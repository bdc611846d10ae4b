using AutoMapper;

namespace LegalAffairs.TrainingExams.Papers;

internal sealed class PaperMappingProfile : Profile
{
    public PaperMappingProfile() => CreateMap<Paper, PaperListDto>();
}
