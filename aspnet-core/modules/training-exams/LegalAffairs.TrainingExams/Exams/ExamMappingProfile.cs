using AutoMapper;

namespace LegalAffairs.TrainingExams.Exams;

internal sealed class ExamMappingProfile : Profile
{
    public ExamMappingProfile()
    {
        CreateMap<Exam, ExamListDto>();
        CreateMap<Exam, ExamDto>()
            .ForMember(d => d.PaperTitle, o => o.Ignore())
            .ForMember(d => d.TotalPoints, o => o.Ignore())
            .ForMember(d => d.HasDrawnCandidates, o => o.Ignore());
    }
}
