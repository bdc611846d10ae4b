using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>Small files that the demo's units hand in: a page each, now and then a picture, and once a colleague's page (重复使用).</summary>
internal sealed class DemoEvidence(IFileStore files, IGuidGenerator guids) : ITransientDependency
{
    private const int CopiedTurn = 1;

    private byte[]? _toBeCopied;

    public async Task<SubmittedFile> CreateAsync(Guid submissionId, Indicator indicator, UnitInfo unit, int year, int turn)
    {
        var isPicture = turn % 5 == 4;
        var name = $"{unit.Name}-{indicator.Name}{(isPicture ? ".png" : ".pdf")}";
        var content = isPicture ? EvidencePicture.Png(year + 100 * indicator.Number + turn) : Page(indicator, unit, year, turn);
        using var stream = new MemoryStream(content);
        var stored = await files.SaveAsync(name, stream);
        await files.AttachAsync([stored.Id], SubmissionDrafts.FileOwnerKey(submissionId));
        return new SubmittedFile(guids.Create(), stored.Id, stored.Name, stored.Sha256, order: 0);
    }

    private byte[] Page(Indicator indicator, UnitInfo unit, int year, int turn)
    {
        if (turn == CopiedTurn && _toBeCopied is not null)
        {
            return _toBeCopied;
        }

        var page = EvidencePaper.Pdf([
            $"{unit.Name}",
            $"{year}年度“{indicator.Name}”工作材料",
            string.Empty,
            $"一、工作要求：{indicator.WorkRequirements}",
            $"二、所附资料：{indicator.RequiredMaterials}",
            "三、落实情况：已按要求部署、实施并形成记录。",
            string.Empty,
            "（演示数据，内容纯属虚构）",
        ]);
        _toBeCopied = page;
        return page;
    }
}
