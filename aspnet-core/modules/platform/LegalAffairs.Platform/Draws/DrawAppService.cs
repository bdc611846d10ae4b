using System.Security.Cryptography;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Repositories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.Draws;

[Authorize(PlatformPermissions.Draws.Default)]
internal sealed class DrawAppService(IRepository<VerifiableDraw, Guid> draws, DrawReceipts receipts) : ApplicationService, IDrawAppService
{
    private static readonly Sorting<VerifiableDraw> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(PlatformResource);

    public async Task<PagedResultDto<DrawListDto>> GetListAsync(GetDrawsInput input)
    {
        var filter = input.Filter?.Trim();
        var found = (await draws.GetQueryableAsync())
            .WhereIf(!string.IsNullOrEmpty(filter), d => d.Subject.Contains(filter!))
            .WhereIf(input.Status is not null, d => d.Status == input.Status);
        var page = await Sorting
            .Apply(found, input.Sorting)
            .PageBy(input)
            .Select(d => new DrawListDto(
                d.Id,
                d.Subject,
                d.Number,
                d.Status,
                d.Count,
                d.CandidateCount,
                d.ExclusionCount,
                d.Reason,
                d.PreparedTime,
                d.DrawnTime,
                d.Witness
            ))
            .ToListAsync();
        return new PagedResultDto<DrawListDto>(await found.LongCountAsync(), page);
    }

    public async Task<DrawCheckDto> GetCheckAsync(Guid id)
    {
        var draw = await draws.GetAsync(id);
        return new DrawCheckDto(FaultsOf(draw), draw.ListSha256, draw.SecretSha256, Now);
    }

    public async Task<IRemoteStreamContent> GetReceiptAsync(Guid id)
    {
        var draw = await draws.GetAsync(id);
        var name = $"{L["Draws:ReceiptFileName"]} {draw.Subject} {draw.Number}.json";
        return new RemoteStreamContent(new MemoryStream(receipts.Of(draw).ToJson()), name, "application/json");
    }

    // What cannot be read any more was changed, too.
    private IReadOnlyList<DrawFault> FaultsOf(VerifiableDraw draw)
    {
        try
        {
            return DrawVerification.Check(receipts.Of(draw));
        }
        catch (CryptographicException)
        {
            return [DrawFault.Secret];
        }
        catch (FormatException)
        {
            return [DrawFault.List];
        }
    }

    private static Sorting<VerifiableDraw> CreateSorting()
    {
        var sorting = new Sorting<VerifiableDraw>("preparedTime desc") { ThenBy = d => d.Id };
        sorting.Add("preparedTime", d => d.PreparedTime);
        sorting.Add("drawnTime", d => d.DrawnTime);
        sorting.Add("subject", d => d.Subject);
        return sorting;
    }
}
