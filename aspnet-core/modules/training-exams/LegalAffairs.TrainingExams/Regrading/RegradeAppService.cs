using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Exams;

namespace LegalAffairs.TrainingExams.Regrading;

[Authorize(P.Regrade)]
internal sealed class RegradeAppService(
    IRepository<Regrade, Guid> regrades,
    RegradeProposal proposal,
    RegradePreview preview,
    RegradeDtos dtos,
    ExamResults results,
    Recusal recusal,
    IUserDirectory users,
    IUnitDirectory units
) : ApplicationService, IRegradeAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<PagedResultDto<RegradeDto>> GetListAsync(GetRegradesInput input)
    {
        var recused = await recusal.GetExamIdsAsync();
        var query = (await regrades.GetQueryableAsync())
            .WhereIf(recused.Count > 0, r => !recused.Contains(r.ExamId))
            .WhereIf(input.ExamId is not null, r => r.ExamId == input.ExamId)
            .WhereIf(input.Status is not null, r => r.Status == input.Status);
        var page = await query.OrderByDescending(r => r.ProposedTime).ThenBy(r => r.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<RegradeDto>(await query.LongCountAsync(), await dtos.OfAsync(page));
    }

    public async Task<RegradeDto> GetAsync(Guid id) => await dtos.OfAsync(await regrades.GetAsync(id));

    public async Task<RegradePreviewDto> GetPreviewAsync(Guid id)
    {
        var people = await ChangesOfAsync(id);
        return new RegradePreviewDto(
            people.Count,
            people.Count(p => p.NewScore != p.OldScore),
            people.Count(p => p.NewScore > p.OldScore),
            people.Count(p => p.NewScore < p.OldScore),
            people.Count(p => p.IsFlip && p.IsPassed),
            people.Count(p => p.IsFlip && p.WasPassed),
            people.Count(p => p.IsKeptByAppeal)
        );
    }

    public async Task<PagedResultDto<RegradeChangeDto>> GetChangesAsync(Guid id, GetRegradeChangesInput input)
    {
        var changes = (await ChangesOfAsync(id)).Where(p => p.IsListed && (p.IsFlip || !input.OnlyFlips)).ToList();
        var page = changes
            .OrderByDescending(p => p.IsFlip)
            .ThenByDescending(p => p.NewScore)
            .ThenBy(p => p.UserId)
            .Skip(input.SkipCount)
            .Take(input.MaxResultCount)
            .ToList();
        var names = await users.GetManyAsync(page.ConvertAll(p => p.UserId));
        var all = await units.GetAllAsync();
        return new PagedResultDto<RegradeChangeDto>(
            changes.Count,
            page.ConvertAll(p => new RegradeChangeDto(
                p.UserId,
                names.GetValueOrDefault(p.UserId)?.DisplayName ?? string.Empty,
                p.UnitId is { } unit ? all.GetValueOrDefault(unit)?.Name : null,
                p.OldScore,
                p.NewScore,
                p.WasPassed,
                p.IsPassed,
                p.IsKeptByAppeal
            ))
        );
    }

    public async Task<RegradeDto> CreateAsync(CreateRegradeInput input) =>
        await SaveAsync(await proposal.CreateAsync(input, CurrentUser.GetId(), Now));

    [Authorize(P.DecideRegrade)]
    public async Task<RegradeDto> ApproveAsync(Guid id)
    {
        var regrade = await GetToDecideAsync(id);
        regrade.Approve(CurrentUser.GetId(), Now);
        return await SaveAsync(regrade);
    }

    [Authorize(P.DecideRegrade)]
    public async Task<RegradeDto> RejectAsync(Guid id, RejectRegradeInput input)
    {
        var regrade = await GetToDecideAsync(id);
        regrade.Reject(CurrentUser.GetId(), input.Reason.Trim(), Now);
        return await SaveAsync(regrade);
    }

    public async Task<RegradeDto> WithdrawAsync(Guid id)
    {
        var regrade = await regrades.GetAsync(id);
        regrade.Withdraw(CurrentUser.GetId());
        return await SaveAsync(regrade);
    }

    private async Task<Regrade> GetToDecideAsync(Guid id)
    {
        var regrade = await regrades.GetAsync(id);
        await recusal.CheckMayDecideAsync(regrade.ExamId);
        return regrade;
    }

    private async Task<IReadOnlyList<PersonChange>> ChangesOfAsync(Guid id)
    {
        var regrade = await regrades.GetAsync(id);
        return await preview.GetAsync(regrade, await results.GetExamAsync(regrade.ExamId));
    }

    private async Task<RegradeDto> SaveAsync(Regrade regrade)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(regrade);
    }
}
