using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.Certification.People;

/// <summary>执法人员名册. Identity numbers leave it masked; a whole one only by revealing it.</summary>
public interface IPersonAppService : IApplicationService
{
    Task<PagedResultDto<PersonListDto>> GetListAsync(GetPeopleInput input);

    /// <summary>All that the filters let through, as a workbook; numbers masked as in the list.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetPeopleInput input);

    Task<PersonDto> GetAsync(Guid id);

    /// <summary>The one with exactly this number, or an empty list. In the body, because addresses are logged.</summary>
    Task<ListResultDto<PersonListDto>> FindByIdentityNumberAsync(FindPersonInput input);

    Task<PersonDto> CreateAsync(RegisterPersonInput input);

    Task<PersonDto> TransferAsync(Guid id, TransferPersonInput input);

    Task<PersonDto> RenameAsync(Guid id, RenamePersonInput input);

    Task<PersonDto> ChangePostAsync(Guid id, ChangePostInput input);

    Task<PersonDto> RetireAsync(Guid id, PersonDecisionInput input);

    Task<PersonDto> LeaveAsync(Guid id, PersonDecisionInput input);

    /// <summary>返岗, also where somebody was registered as gone by mistake.</summary>
    Task<PersonDto> ReturnToPostAsync(Guid id, PersonDecisionInput input);

    Task<PersonDto> LinkAccountAsync(Guid id, LinkAccountInput input);

    /// <summary>Certificates that are issued stay as they are; an application at the issuer keeps the number that was sent.</summary>
    Task<PersonDto> CorrectNumberAsync(Guid id, CorrectNumberInput input);

    /// <summary>JPG or PNG by content, at most 2 MB, as in the ZIP of the import.</summary>
    Task<PersonDto> SetPhotoAsync(Guid id, IRemoteStreamContent file);

    /// <summary>The whole number; who saw it, when and why is kept.</summary>
    Task<RevealedNumberDto> RevealAsync(Guid id, RevealInput input);

    Task<PagedResultDto<RevealDto>> GetRevealsAsync(Guid id, PagedResultRequestDto input);

    Task<IRemoteStreamContent> GetPhotoAsync(Guid id);
}
