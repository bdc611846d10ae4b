using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>
/// Small files that the demo's units hand in. A unit uses its page, or its picture, for all that it reports in a year, since each file that is
/// stored waits for the disk. One unit hands in its neighbour's page, which reviewers are told.
/// </summary>
internal sealed class DemoEvidence(IFileStore files, IGuidGenerator guids) : ITransientDependency
{
    private const int CopiedIndicator = 2;
    private const int CopiedTurn = 1;

    private readonly Dictionary<string, StoredFileInfo> _stored = new(StringComparer.Ordinal);
    private UnitInfo? _neighbour;

    public async Task<SubmittedFile> CreateAsync(Guid submissionId, DemoCase demo)
    {
        var isCopied = demo is { Indicator.Number: CopiedIndicator, Turn: CopiedTurn } && _neighbour is not null;
        var (name, content) = demo.Turn % 5 == 4 ? Picture(demo) : Page(demo, isCopied ? _neighbour! : demo.Unit);
        var stored = await StoreAsync(isCopied ? $"修改稿-{name}" : name, content);
        _neighbour = demo.Unit;
        await files.AttachAsync([stored.Id], SubmissionDrafts.FileOwnerKey(submissionId));
        return new SubmittedFile(guids.Create(), stored.Id, stored.Name, stored.Sha256, order: 0);
    }

    private async Task<StoredFileInfo> StoreAsync(string name, Func<byte[]> content)
    {
        if (!_stored.TryGetValue(name, out var stored))
        {
            using var stream = new MemoryStream(content());
            stored = await files.SaveAsync(name, stream);
            _stored.Add(name, stored);
        }

        return stored;
    }

    private static (string Name, Func<byte[]> Content) Picture(DemoCase demo) =>
        ($"{demo.Unit.Name}-{demo.Plan.Year}年工作照片.png", () => EvidencePicture.Png(demo.Plan.Year + demo.Turn));

    private static (string Name, Func<byte[]> Content) Page(DemoCase demo, UnitInfo author) =>
        (
            $"{demo.Unit.Name}-{demo.Plan.Year}年工作材料汇编.pdf",
            () =>
                EvidencePaper.Pdf([
                    author.Name,
                    $"{demo.Plan.Year}年度服务型行政执法工作材料汇编",
                    string.Empty,
                    "一、部署情况：已印发实施方案，明确分管领导和责任科室。",
                    "二、实施情况：按任务表逐项落实，过程留有记录。",
                    "三、附件：公示截图、培训签到表、自查台账、新闻报道。",
                    string.Empty,
                    "（演示数据，内容纯属虚构）",
                ])
        );
}
