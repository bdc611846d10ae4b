using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>成绩单 of units, for those whose scope has the unit.</summary>
internal sealed class ExamSheets(IRepository<ExamResult, Guid> results, IFileStore files) : ITransientDependency
{
    public static string FileOwnerKey(Guid resultId) => $"SupervisionInspections.ExamResult:{resultId}";

    public async Task<IRemoteStreamContent> OpenAsync(Guid resultId)
    {
        var fileId = (await results.GetAsync(resultId)).SheetFileId ?? throw new EntityNotFoundException(typeof(ExamResult), resultId);
        var (info, content) = await files.OpenAsync(fileId);
        return info.ToStreamContent(content);
    }

    /// <summary>What the unit may take into what it hands in for this line of the table.</summary>
    public async Task<IReadOnlyList<Guid>> GetFileIdsAsync(Guid indicatorId, Guid unitId) =>
        await (await results.GetQueryableAsync())
            .Where(r => r.IndicatorId == indicatorId && r.OrganizationUnitId == unitId && r.SheetFileId != null)
            .Select(r => r.SheetFileId!.Value)
            .ToListAsync();
}
