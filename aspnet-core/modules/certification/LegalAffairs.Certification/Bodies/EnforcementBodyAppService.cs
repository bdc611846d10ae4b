using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.AspNetCore.Authorization;
using P = LegalAffairs.Certification.CertificationPermissions.Bodies;

namespace LegalAffairs.Certification.Bodies;

[Authorize(P.Default)]
internal sealed class EnforcementBodyAppService(
    IRepository<EnforcementBody, Guid> bodies,
    EnforcementBodyDtos dtos,
    EnforcementBodyList list,
    IUnitDirectory units,
    IPermissionChecker permissions
) : ApplicationService, IEnforcementBodyAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    private ActOf Act => new(GuidGenerator.Create(), CurrentUser.Id, Now);

    public Task<PagedResultDto<EnforcementBodyListDto>> GetListAsync(GetEnforcementBodiesInput input) => list.GetAsync(input);

    public async Task<EnforcementBodyDto> GetAsync(Guid id) => await dtos.OfAsync(await bodies.GetAsync(id));

    [Authorize(P.Edit)]
    public async Task<EnforcementBodyDto> CreateAsync(EnforcementBodyInput input)
    {
        var particulars = await CheckAsync(input);
        return await SaveAsync(await bodies.InsertAsync(new EnforcementBody(GuidGenerator.Create(), particulars, Act)));
    }

    [Authorize(P.Edit)]
    public async Task<EnforcementBodyDto> UpdateAsync(Guid id, UpdateEnforcementBodyInput input)
    {
        var body = await bodies.GetAsync(id);
        SetConcurrencyStampIfNotNull(body, input.ConcurrencyStamp);
        body.Change(await CheckAsync(input, id), input.Reason.Trim(), await permissions.IsGrantedAsync(P.Confirm), Act);
        return await SaveAsync(body);
    }

    [Authorize(P.Confirm)]
    public async Task<EnforcementBodyDto> ConfirmAsync(Guid id, ConfirmBodyInput input)
    {
        var body = await bodies.GetAsync(id);
        var entrusting = body.EntrustingBodyId is { } entrustingId ? await bodies.GetAsync(entrustingId) : null;
        var decision = new BodyDecision(input.DocumentNumber.Trim(), input.DecidedOn!.Value);
        body.Confirm(GuidGenerator.Create(), input.Year, decision, entrusting, Act);
        return await SaveAsync(body);
    }

    [Authorize(P.Publish)]
    public async Task<EnforcementBodyDto> PublishAsync(Guid id, PublishBodyInput input)
    {
        var body = await bodies.GetAsync(id);
        body.Publish(input.Year, Act);
        return await SaveAsync(body);
    }

    [Authorize(P.Confirm)]
    public async Task ConfirmManyAsync(ConfirmBodiesInput input)
    {
        var found = await GetManyAsync(input.BodyIds);
        var decision = new BodyDecision(input.DocumentNumber.Trim(), input.DecidedOn!.Value);
        // Organs before those that they entrust.
        foreach (var body in found.Values.OrderBy(b => b.Kind).ThenBy(b => b.Name, StringComparer.Ordinal))
        {
            var entrusting = body.EntrustingBodyId is { } id ? found.GetValueOrDefault(id) ?? await bodies.GetAsync(id) : null;
            body.Confirm(GuidGenerator.Create(), input.Year, decision, entrusting, Act);
        }
    }

    [Authorize(P.Publish)]
    public async Task PublishManyAsync(PublishBodiesInput input)
    {
        foreach (var body in (await GetManyAsync(input.BodyIds)).Values)
        {
            body.Publish(input.Year, Act);
        }
    }

    [Authorize(P.Confirm)]
    public async Task<EnforcementBodyDto> DissolveAsync(Guid id, DissolveBodyInput input)
    {
        var body = await bodies.GetAsync(id);
        body.Dissolve(new BodyDecision(input.DocumentNumber.Trim(), input.DecidedOn!.Value), input.Reason.Trim(), Act);
        return await SaveAsync(body);
    }

    private async Task<Dictionary<Guid, EnforcementBody>> GetManyAsync(IReadOnlyList<Guid> ids)
    {
        var found = (await bodies.GetListAsync(b => ids.Contains(b.Id))).ToDictionary(b => b.Id);
        return found.Count == ids.Distinct().Count() ? found : throw new EntityNotFoundException(typeof(EnforcementBody));
    }

    private async Task<BodyParticulars> CheckAsync(EnforcementBodyInput input, Guid? except = null)
    {
        var particulars = BodyParticulars.From(input);
        if (await units.FindAsync(particulars.OrganizationUnitId) is not { IsActive: true })
        {
            throw new EntityNotFoundException(typeof(UnitInfo), particulars.OrganizationUnitId);
        }

        if (await list.NameIsTakenAsync(particulars.Name, except))
        {
            throw new BusinessException(CertificationErrorCodes.BodyNameTaken).WithData("name", particulars.Name);
        }

        if (
            particulars.EntrustingBodyId is { } entrustingId
            && await bodies.GetAsync(entrustingId) is not { Kind: BodyKind.Administrative, DissolvedOn: null }
        )
        {
            throw new BusinessException(CertificationErrorCodes.EntrustingBodyNotAnOrgan);
        }

        return particulars;
    }

    private async Task<EnforcementBodyDto> SaveAsync(EnforcementBody body)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(body);
    }
}
