using System.Collections.Concurrent;
using System.Text.Json;
using LegalAffairs.Identity;

namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>An exam that begins in a moment, on a paper of the demo bank, with the departments' liaisons as candidates.</summary>
internal sealed class ExamHall : IDisposable
{
    private const string Exams = "/api/app/exam";
    private static readonly TimeSpan UntilTheStart = TimeSpan.FromSeconds(10);
    private readonly ApiClient _staff;
    private readonly Func<Browser> _openBrowser;
    private readonly Uri _root;
    private readonly Guid _id;
    private readonly ConcurrentBag<Browser> _browsers = [];

    private ExamHall(ApiClient staff, Func<Browser> openBrowser, Uri root, Guid id) =>
        (_staff, _openBrowser, _root, _id) = (staff, openBrowser, root, id);

    public static async Task<ExamHall> OpenAsync(ApiClient staff, Func<Browser> openBrowser, Uri root)
    {
        var published = (await staff.GetAsync("/api/app/paper?status=2")).ShouldSucceed().Json.GetProperty("items")[0];
        var plan = PlanOn(published.GetProperty("id").GetGuid(), TimeProvider.System.GetUtcNow().AddHours(1));
        var draft = (await staff.PostAsync(Exams, plan)).ShouldSucceed().Json;
        var id = draft.GetProperty("id").GetGuid();
        var userIds = new List<Guid>();
        foreach (var userName in DemoAccounts.DepartmentLiaisons)
        {
            userIds.Add(await IdOfAsync(staff, userName));
        }

        (await staff.PostAsync($"{Exams}/{id}/candidates", new { userIds })).ShouldSucceed();
        plan = PlanOn(published.GetProperty("id").GetGuid(), TimeProvider.System.GetUtcNow() + UntilTheStart);
        plan["concurrencyStamp"] = draft.GetProperty("concurrencyStamp").GetString();
        (await staff.PutAsync($"{Exams}/{id}", plan)).ShouldSucceed();
        (await staff.PostAsync($"{Exams}/{id}/schedule")).ShouldSucceed();
        return new ExamHall(staff, openBrowser, root, id);
    }

    public async Task<ExamSeat> SeatAsync(string userName)
    {
        var browser = _openBrowser();
        _browsers.Add(browser);
        return await ExamSeat.TakeAsync(await browser.SignInAsync(_root, userName), _id);
    }

    /// <summary>Every answer that is stored, in the order in which they were given.</summary>
    public async Task<List<(int Ordinal, string Answer)>> AnswersOfAsync(ExamSeat seat)
    {
        var history = (await _staff.GetAsync($"{Exams}/{_id}/history/{seat.AttemptId}")).ShouldSucceed().Json;
        return
        [
            .. history
                .EnumerateArray()
                .Where(e => e.GetProperty("ordinal").ValueKind == JsonValueKind.Number)
                .Select(e => (e.GetProperty("ordinal").GetInt32(), e.GetProperty("detail").GetString()!)),
        ];
    }

    public void Dispose()
    {
        foreach (var browser in _browsers)
        {
            browser.Dispose();
        }
    }

    private static async Task<Guid> IdOfAsync(ApiClient staff, string userName) =>
        (await staff.GetAsync($"/api/identity/users/lookup/by-username/{userName}")).ShouldSucceed().Json.GetProperty("id").GetGuid();

    private static Dictionary<string, object?> PlanOn(Guid paperId, DateTimeOffset start) =>
        new(StringComparer.Ordinal)
        {
            ["title"] = "断电演练",
            ["paperId"] = paperId,
            ["kind"] = 1,
            ["startTime"] = start.UtcDateTime,
            ["endTime"] = start.UtcDateTime.AddHours(2),
            ["durationMinutes"] = 60,
            ["maxAttempts"] = 1,
            ["passMark"] = 1,
            ["shuffleQuestions"] = true,
            ["disclosure"] = 1,
        };
}
