using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Exams;

/// <summary>An exam of twenty true-or-false questions, and candidates who have signed in and wait for its start.</summary>
internal sealed class Hall(Guid examId, DateTime startTime, IReadOnlyList<Candidate> candidates) : IDisposable
{
    private const int Questions = 20;
    private const int PerCall = 1000;
    private const int TrueOrFalse = 3;
    private static readonly TimeSpan UntilStart = TimeSpan.FromSeconds(5);

    public IReadOnlyList<Candidate> Candidates { get; } = candidates;

    public Guid ExamId { get; } = examId;

    public static async Task<Hall> PrepareAsync(ServerProcess server, ExamDatabase database, int count)
    {
        var users = await database.AddOfficersAsync(count);
        var candidates = new Candidate[count];
        await Parallel.ForAsync(
            0,
            count,
            async (i, _) =>
            {
                using var browser = await ProductServer.SignInAsync(server, $"officer-{i + 1}");
                candidates[i] = new Candidate(server.Root, browser.Credentials);
            }
        );
        using var staff = await ProductServer.SignInAsync(server, "bureau-staff");
        var plan = await PlanAsync(staff);
        var exam = await staff.PostAsync("/api/app/exam", plan);
        var id = exam.GetProperty("id").GetGuid();
        foreach (var some in users.Chunk(PerCall))
        {
            await staff.PostAsync($"/api/app/exam/{id}/candidates", new { userIds = some });
        }

        var startTime = TimeProvider.System.GetUtcNow().UtcDateTime + UntilStart;
        plan["startTime"] = startTime;
        plan["concurrencyStamp"] = exam.GetProperty("concurrencyStamp").GetString();
        await staff.PutAsync($"/api/app/exam/{id}", plan);
        await staff.PostAsync($"/api/app/exam/{id}/schedule", new { });
        return new Hall(id, startTime, candidates);
    }

    /// <summary>Everybody at once, as soon as the window is open.</summary>
    /// <returns>Milliseconds that each of them waited, shortest first; and all of them together.</returns>
    public async Task<(IReadOnlyList<double> Waits, TimeSpan Together)> StartAsync()
    {
        var wait = startTime - TimeProvider.System.GetUtcNow().UtcDateTime;
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait);
        }

        return await TogetherAsync(c => c.StartAsync(ExamId));
    }

    public async Task<(IReadOnlyList<double> Waits, TimeSpan Together)> TogetherAsync(Func<Candidate, Task> act)
    {
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        var waits = await Task.WhenAll(
            Candidates.Select(async c =>
            {
                var mine = System.Diagnostics.Stopwatch.GetTimestamp();
                await act(c);
                return System.Diagnostics.Stopwatch.GetElapsedTime(mine).TotalMilliseconds;
            })
        );
        return ([.. waits.Order()], System.Diagnostics.Stopwatch.GetElapsedTime(began));
    }

    public void Dispose()
    {
        foreach (var candidate in Candidates)
        {
            candidate.Dispose();
        }
    }

    private static async Task<Dictionary<string, object?>> PlanAsync(Browser staff)
    {
        var paper = await staff.PostAsync("/api/app/paper", new { title = "压力测试卷", multipleChoiceRule = 1 });
        var paperId = paper.GetProperty("id").GetString();
        await staff.PutAsync(
            $"/api/app/paper/{paperId}",
            new
            {
                title = "压力测试卷",
                multipleChoiceRule = 1,
                concurrencyStamp = paper.GetProperty("concurrencyStamp").GetString(),
                sections = new[]
                {
                    new
                    {
                        title = "判断题",
                        kind = TrueOrFalse,
                        pointsEach = 5,
                        rules = new[] { new { count = Questions } },
                    },
                },
            }
        );
        await staff.PostAsync($"/api/app/paper/{paperId}/publish", new { });
        var tomorrow = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(1);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = "压力测试",
            ["kind"] = 1,
            ["paperId"] = paperId,
            ["startTime"] = tomorrow,
            ["endTime"] = tomorrow.AddHours(10),
            ["durationMinutes"] = 300,
            ["maxAttempts"] = 1,
            ["passMark"] = 60,
            ["disclosure"] = 1,
        };
    }
}
