using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using P = LegalAffairs.Certification.CertificationPermissions.People;

namespace LegalAffairs.Certification.People;

[Authorize(P.Default)]
internal sealed class PersonAppService(
    IRepository<Person, Guid> people,
    PersonRegister register,
    PersonList list,
    PersonExport export,
    PersonDtos dtos,
    PersonPhotos photos,
    NumberReveals reveals,
    IUserDirectory users,
    IFileStore files
) : ApplicationService, IPersonAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    private ActOf Act => new(GuidGenerator.Create(), CurrentUser.Id, Now);

    public Task<PagedResultDto<PersonListDto>> GetListAsync(GetPeopleInput input) => list.GetAsync(input);

    public Task<IRemoteStreamContent> GetExportAsync(GetPeopleInput input) => export.WriteAsync(input, L);

    public async Task<PersonDto> GetAsync(Guid id) => await dtos.OfAsync(await people.GetAsync(id), L);

    [HttpPost]
    public Task<ListResultDto<PersonListDto>> FindByIdentityNumberAsync(FindPersonInput input) =>
        list.FindAsync(IdentityNumber.Parse(input.IdentityNumber, LocalTime.DayOf(Now)));

    [Authorize(P.Edit)]
    public async Task<PersonDto> CreateAsync(RegisterPersonInput input) => await SaveAsync(await register.AddAsync(input, Act));

    [Authorize(P.Transfer)]
    public async Task<PersonDto> TransferAsync(Guid id, TransferPersonInput input)
    {
        var person = await people.GetAsync(id);
        var unitId = input.OrganizationUnitId!.Value;
        var (from, to) = (await register.NameOfUnitAsync(person.OrganizationUnitId), await register.GetUnitAsync(unitId));
        person.Transfer(unitId, from, to.Name, input.Post?.Trim(), PersonDecision.From(input), Act);
        return await SaveAsync(person);
    }

    [Authorize(P.Edit)]
    public async Task<PersonDto> RenameAsync(Guid id, RenamePersonInput input)
    {
        var person = await people.GetAsync(id);
        person.Rename(input.Name.Trim(), PersonDecision.From(input), Act);
        return await SaveAsync(person);
    }

    [Authorize(P.Edit)]
    public async Task<PersonDto> ChangePostAsync(Guid id, ChangePostInput input)
    {
        var person = await people.GetAsync(id);
        person.ChangePost(input.Post.Trim(), input.Employment, PersonDecision.From(input), Act);
        return await SaveAsync(person);
    }

    [Authorize(P.Edit)]
    public async Task<PersonDto> RetireAsync(Guid id, PersonDecisionInput input)
    {
        var person = await people.GetAsync(id);
        person.Retire(PersonDecision.From(input), Act);
        return await SaveAsync(person);
    }

    [Authorize(P.Edit)]
    public async Task<PersonDto> LeaveAsync(Guid id, PersonDecisionInput input)
    {
        var person = await people.GetAsync(id);
        person.Leave(PersonDecision.From(input), Act);
        return await SaveAsync(person);
    }

    [Authorize(P.Edit)]
    public async Task<PersonDto> ReturnToPostAsync(Guid id, PersonDecisionInput input)
    {
        var person = await people.GetAsync(id);
        person.ReturnToPost(PersonDecision.From(input), Act);
        return await SaveAsync(person);
    }

    [Authorize(P.Edit)]
    public async Task<PersonDto> LinkAccountAsync(Guid id, LinkAccountInput input)
    {
        var person = await people.GetAsync(id);
        await register.CheckAccountAsync(input.UserId, id);
        var before = person.OwnerId is { } userId ? await users.FindAsync(userId) : null;
        var after = input.UserId is { } newId ? await users.FindAsync(newId) : null;
        person.LinkAccount(input.UserId, before?.UserName, after?.UserName, Act);
        await register.HandOverCertificatesAsync(id, input.UserId);
        return await SaveAsync(person);
    }

    [Authorize(P.Edit)]
    public async Task<PersonDto> CorrectNumberAsync(Guid id, CorrectNumberInput input)
    {
        var person = await people.GetAsync(id);
        await register.CorrectNumberAsync(person, input, Act);
        return await SaveAsync(person);
    }

    [Authorize(P.Edit)]
    public async Task<PersonDto> SetPhotoAsync(Guid id, IRemoteStreamContent file)
    {
        await using var content = (file ?? throw new BusinessException(PlatformErrorCodes.FileMissing)).GetStream();
        var photo = photos.Read(content, file.FileName ?? string.Empty);
        var person = await people.GetAsync(id);
        await photos.SetAsync(person, photo ?? throw new BusinessException(CertificationErrorCodes.NotAPhoto), Act);
        return await SaveAsync(person);
    }

    [Authorize(P.Reveal)]
    public async Task<RevealedNumberDto> RevealAsync(Guid id, RevealInput input) =>
        new(await reveals.RevealAsync(await people.GetAsync(id), input.Reason.Trim(), Act));

    [Authorize(P.Reveal)]
    public async Task<PagedResultDto<RevealDto>> GetRevealsAsync(Guid id, PagedResultRequestDto input) =>
        await reveals.GetAsync((await people.GetAsync(id)).Id, input);

    public async Task<IRemoteStreamContent> GetPhotoAsync(Guid id)
    {
        var fileId = (await people.GetAsync(id)).PhotoFileId ?? throw new EntityNotFoundException(typeof(Person), id);
        var (info, content) = await files.OpenAsync(fileId);
        return info.ToStreamContent(content);
    }

    private async Task<PersonDto> SaveAsync(Person person)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(person, L);
    }
}
