using System.Globalization;

namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>The task table of a year, which every department has to report on.</summary>
internal static class TaskTable
{
    /// <returns>Its indicators.</returns>
    public static async Task<IReadOnlyList<Guid>> PublishAsync(ApiClient staff, int year, int indicators)
    {
        var heading = new
        {
            year,
            title = "云州市任务表",
            documentNumber = "",
            issuingBody = "云州市司法局",
        };
        var plan = (await staff.PostAsync("/api/app/task-plan", heading)).ShouldSucceed().Json.GetProperty("id").GetGuid();
        for (var number = 1; number <= indicators; number++)
        {
            (await staff.PostAsync($"/api/app/task-plan/{plan}/indicator", Indicator(year, number))).ShouldSucceed();
        }

        var published = (await staff.PostAsync($"/api/app/task-plan/{plan}/publish")).ShouldSucceed();
        return [.. published.Json.GetProperty("indicators").EnumerateArray().Select(i => i.GetProperty("id").GetGuid())];
    }

    private static Dictionary<string, object?> Indicator(int year, int number) =>
        new(StringComparer.Ordinal)
        {
            ["number"] = number,
            ["category"] = "行政执法公示",
            ["name"] = $"公示执法信息（{number.ToString(CultureInfo.InvariantCulture)}）",
            ["requiredMaterials"] = "公示截图",
            ["deadlines"] = new[] { $"{year.ToString(CultureInfo.InvariantCulture)}-03-31" },
            ["workRequirements"] = "在门户网站公示",
            ["rule"] = new { kind = 1, criteria = new[] { "公示及时", "内容齐全" } },
            ["lateLowers"] = true,
            ["methods"] = 1,
            ["applicability"] = 2,
        };
}
