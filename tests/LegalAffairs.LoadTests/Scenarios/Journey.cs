using LegalAffairs.LoadTests.Load;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>One person with a draft plan of the own: looks what there is, reads it, and saves a new title. Each call goes to the next node.</summary>
internal sealed class Journey
{
    private readonly IReadOnlyList<Browser> _nodes;
    private readonly int _number;
    private readonly string _plan;
    private int _calls;

    private Journey(IReadOnlyList<Browser> nodes, int number, string plan)
    {
        _nodes = nodes;
        _number = number;
        _plan = plan;
    }

    private Browser Next => _nodes[_calls++ % _nodes.Count];

    public static async Task<Journey> BeginAsync(Browser browser, IReadOnlyList<Uri> roots, int number)
    {
        var plan = await browser.PostAsync("/api/app/task-plan", Heading(number, 0, null));
        return new Journey([.. roots.Select(browser.At)], number, plan.GetProperty("id").GetString()!);
    }

    public async Task GoAsync()
    {
        await Next.GetAsync("/api/app/notification/unread-count");
        await Next.GetAsync("/api/app/task-plan?maxResultCount=20");
        await Next.GetAsync("/api/app/review?maxResultCount=20");
        var plan = await Next.GetAsync($"/api/app/task-plan/{_plan}");
        await Next.PutAsync($"/api/app/task-plan/{_plan}", Heading(_number, _calls, plan.GetProperty("concurrencyStamp").GetString()));
    }

    private static object Heading(int number, int edition, string? concurrencyStamp) =>
        new
        {
            year = 2030,
            title = $"云州市行政执法任务表（{number}，第{edition}稿）",
            documentNumber = $"云法发〔2030〕{number}号",
            issuingBody = "云州市司法局",
            concurrencyStamp,
        };
}
