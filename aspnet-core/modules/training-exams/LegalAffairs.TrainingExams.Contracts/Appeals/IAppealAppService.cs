using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Appeals;

/// <summary>成绩复核申请, from the side of those who answer.</summary>
public interface IAppealAppService : IApplicationService
{
    /// <summary>Oldest first.</summary>
    Task<PagedResultDto<AppealDto>> GetListAsync(GetAppealsInput input);

    /// <summary>With the question, its key and what was answered.</summary>
    Task<AppealDetailDto> GetAsync(Guid id);

    /// <summary>
    /// Once. Upheld, it names the re-grade that cures it for everybody, or corrects this one mark (which asks for the permission to re-grade).
    /// </summary>
    Task<AppealDto> AnswerAsync(Guid id, AnswerAppealInput input);
}
