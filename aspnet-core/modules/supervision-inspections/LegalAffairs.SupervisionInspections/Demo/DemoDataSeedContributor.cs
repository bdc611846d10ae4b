using LegalAffairs.Abp;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>云州市's task table of this year, half way through, and last year's, closed.</summary>
internal sealed class DemoDataSeedContributor(
    IRepository<TaskPlan, Guid> plans,
    IndicatorImport import,
    DemoRecords records,
    IGuidGenerator guids,
    TimeProvider time
) : IDataSeedContributor
{
    private const string Table = "demo-task-table.csv";
    private const string IssuingBody = "云州市服务型行政执法工作领导小组";
    private const int DaysFromPublishingToFirstDeadline = 30;

    public int Order => 100;

    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IncludeDemo || await plans.GetCountAsync() > 0)
        {
            return;
        }

        var calendar = new DemoCalendar(time.GetUtcNow().UtcDateTime);
        await CreateLastYearAsync(calendar);
        await CreateThisYearAsync(calendar);
    }

    private async Task CreateThisYearAsync(DemoCalendar calendar)
    {
        var plan = NewPlan(calendar.Year);
        foreach (var row in await ReadTableAsync(plan))
        {
            plan.AddIndicator(guids.Create(), row with { Deadlines = [.. row.Deadlines.Select(calendar.Move)] });
        }

        var firstDeadline = plan.Indicators.SelectMany(i => i.Deadlines).Min();
        plan.Publish(calendar.Moment(firstDeadline.AddDays(-DaysFromPublishingToFirstDeadline), minutes: 0, step: 0));
        await plans.InsertAsync(plan);
        await records.CreateAsync(plan, calendar);
    }

    private async Task CreateLastYearAsync(DemoCalendar calendar)
    {
        var year = calendar.Year - 1;
        var plan = NewPlan(year);
        foreach (var row in (await ReadTableAsync(plan)).Where(r => DemoStory.NumbersOfLastYear.Contains(r.Number)))
        {
            plan.AddIndicator(guids.Create(), row with { Deadlines = [.. row.Deadlines.Select(d => new DateOnly(year, d.Month, d.Day))] });
        }

        plan.Publish(LocalTime.ToUtc(new DateTime(year, 2, 10, 9, 0, 0, DateTimeKind.Unspecified)));
        await plans.InsertAsync(plan);
        await records.CreateAsync(plan, calendar);
        plan.Close(LocalTime.ToUtc(new DateTime(year, 12, 28, 16, 0, 0, DateTimeKind.Unspecified)));
        plan.ClearDistributedEvents();
    }

    private TaskPlan NewPlan(int year) =>
        new(guids.Create(), new TaskPlanHeading(year, $"云州市{year}年度服务型行政执法工作任务表", $"云执法组〔{year}〕2号", IssuingBody));

    private async Task<IReadOnlyList<IndicatorContent>> ReadTableAsync(TaskPlan plan)
    {
        await using var table = typeof(DemoDataSeedContributor).Assembly.GetManifestResourceStream(Table)!;
        var result = await import.CheckAsync(plan, table);
        return result.Report.IsClean ? result.Rows : throw new AbpException($"The demo table has errors, first: {result.Report.Errors[0]}");
    }
}
