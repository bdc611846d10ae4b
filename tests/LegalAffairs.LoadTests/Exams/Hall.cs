using System.Text.Json;
using LegalAffairs.LoadTests.Load;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Exams;

/// <summary>Candidates who have signed in, and the exam that they wait for.</summary>
internal sealed class Hall(Browser staff, Wires wires, IReadOnlyList<Guid> users, IReadOnlyList<Candidate> candidates) : IDisposable
{
    private static readonly TimeSpan UntilStart = TimeSpan.FromSeconds(5);
    private const int PerCall = 1000;

    private DateTime _startTime;

    public IReadOnlyList<Candidate> Candidates { get; } = candidates;

    public Guid ExamId { get; private set; }

    public static async Task<Hall> PrepareAsync(ServerProcess server, ExamDatabase database, int count)
    {
        var users = await database.AddOfficersAsync(count);
        var wires = new Wires(server.Root);
        var candidates = new Candidate[count];
        var signedIn = 0;
        await Parallel.ForAsync(
            0,
            count,
            async (i, _) =>
            {
                using var browser = await ProductServer.SignInAsync(server, $"officer-{i + 1}");
                candidates[i] = new Candidate(wires, browser.Credentials);
                // 20,000 people take minutes.
                if (Interlocked.Increment(ref signedIn) is var n && (n % PerCall == 0 || n == count))
                {
                    await Console.Error.WriteLineAsync($"{n} of {count} candidates have signed in.");
                }
            }
        );
        var hall = new Hall(await ProductServer.SignInAsync(server, "bureau-staff"), wires, users, candidates);
        await hall.OpenExamAsync(TimeSpan.FromHours(5));
        return hall;
    }

    /// <summary>An exam for everybody, about to start; its window is as long as the time that each of them has.</summary>
    public async Task OpenExamAsync(TimeSpan duration)
    {
        var plan = ExamPlan.Of(await ExamPlan.PublishPaperAsync(staff), duration);
        var exam = await staff.PostAsync("/api/app/exam", plan);
        ExamId = exam.GetProperty("id").GetGuid();
        foreach (var some in users.Chunk(PerCall))
        {
            await staff.PostAsync($"/api/app/exam/{ExamId}/candidates", new { userIds = some });
        }

        _startTime = TimeProvider.System.GetUtcNow().UtcDateTime + UntilStart;
        plan["startTime"] = _startTime;
        plan["endTime"] = _startTime + duration;
        plan["concurrencyStamp"] = exam.GetProperty("concurrencyStamp").GetString();
        await staff.PutAsync($"/api/app/exam/{ExamId}", plan);
        await staff.PostAsync($"/api/app/exam/{ExamId}/schedule", new { });
    }

    public Task<JsonElement> GetProgressAsync() => staff.GetAsync($"/api/app/exam-result/{ExamId}/progress");

    public async Task WaitForStartAsync()
    {
        var wait = _startTime - TimeProvider.System.GetUtcNow().UtcDateTime;
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait);
        }
    }

    /// <summary>Everybody at once, as soon as the window is open.</summary>
    public async Task<Waits> StartAsync()
    {
        await WaitForStartAsync();
        return await TogetherAsync(Candidates, c => c.StartAsync(ExamId));
    }

    public static Task<Waits> TogetherAsync(IReadOnlyList<Candidate> candidates, Func<Candidate, Task> act) =>
        PacedAsync(candidates, candidates.Count, TimeSpan.Zero, act);

    /// <summary>As many acts as said, spread evenly, each candidate in turn.</summary>
    public static Task<Waits> PacedAsync(IReadOnlyList<Candidate> candidates, int acts, TimeSpan length, Func<Candidate, Task> act) =>
        Pace.RunAsync(acts, length, i => act(candidates[i % candidates.Count]));

    public void Dispose()
    {
        staff.Dispose();
        wires.Dispose();
    }
}
