using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.RateLimiting;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainingExams.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Completion;

internal sealed class CompletionCertificateAppService(
    CompletionCertificates certificates,
    IDbContextProvider<TrainingExamsDbContext> contexts
) : ApplicationService, ICompletionCertificateAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    [Authorize(TrainingExamsPermissions.MyExams)]
    public async Task<ListResultDto<CompletionCertificateDto>> GetListAsync()
    {
        var userId = CurrentUser.GetId();
        var own = await (await contexts.GetDbContextAsync())
            .Set<CompletionCertificate>()
            .AsNoTracking()
            .Where(c => c.UserId == userId)
            .OrderByDescending(c => c.CreationTime)
            .ToListAsync();
        var dtos = new List<CompletionCertificateDto>();
        foreach (var certificate in own)
        {
            dtos.Add(await certificates.DtoOfAsync(certificate));
        }

        return new ListResultDto<CompletionCertificateDto>(dtos);
    }

    [Authorize(TrainingExamsPermissions.MyExams)]
    public async Task<CompletionCertificateDto> IssueAsync(Guid id)
    {
        var certificate = await certificates.IssueAsync(id, CurrentUser.GetId(), Now);
        await CurrentUnitOfWork.SaveChangesAsync();
        return await certificates.DtoOfAsync(certificate);
    }

    [HttpGet("api/app/completion-certificate/check/{code}")]
    [AllowAnonymous]
    [EnableRateLimiting(RateLimitPolicies.Anonymous)]
    public Task<CompletionCheckDto> GetCheckAsync([StringLength(CompletionLimits.CodeLength)] string code) =>
        certificates.CheckAsync(code, Now);
}
