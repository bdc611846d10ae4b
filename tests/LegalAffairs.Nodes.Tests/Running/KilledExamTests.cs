using LegalAffairs.Identity;

namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>kill -9 in mid-exam: every answer that was acknowledged is there, and candidates go on where they were.</summary>
[Collection(nameof(ClusterTests))]
public sealed class KilledExamTests(Cluster cluster)
{
    private const int Answers = 40;

    [Fact]
    public async Task With_several_nodes_on_a_server()
    {
        using var browser = cluster.OpenBrowser();
        var staff = await browser.SignInAsync(cluster.Balancer.Root, RoleNames.BureauStaff);

        using var hall = await ExamHall.OpenAsync(staff, cluster.OpenBrowser, cluster.Balancer.Root);
        await WriteAsync(hall, cluster.Second);
    }

    [Fact]
    public async Task With_one_process_on_a_file()
    {
        using var work = new WorkDirectory();
        var file = Path.Combine(work.Create("node"), "legal-affairs.db");
        await using var node = new Node(
            work["node"],
            $"Data Source={file}",
            ("Database__Engine", "sqlite"),
            ("App__SeedMode", "demo"),
            ("App__DemoExamAttempts", "5")
        );
        await node.StartAsync();
        using var browser = new Browser();
        var staff = await browser.SignInAsync(node.Root, RoleNames.BureauStaff);

        using var hall = await ExamHall.OpenAsync(staff, () => new Browser(), node.Root);
        await WriteAsync(hall, node);
    }

    private static async Task WriteAsync(ExamHall hall, Node victim)
    {
        var seats = await Task.WhenAll(DemoAccounts.DepartmentLiaisons.Select(hall.SeatAsync));
        var (acknowledged, all) = (0, seats.Length * Answers);
        var writing = seats.Select(s => s.AnswerAsync(Answers, () => Interlocked.Increment(ref acknowledged))).ToList();
        await AtAsync(all / 4);
        await victim.KillAsync();
        await victim.StartAsync();
        await Task.WhenAll(writing);

        foreach (var seat in seats)
        {
            (await hall.AnswersOfAsync(seat)).ShouldBe(seat.Acknowledged);
            await seat.SubmitAsync();
        }

        Task AtAsync(int count) =>
            Eventually.BecomesTrueAsync(
                () => Task.FromResult(Volatile.Read(ref acknowledged) >= count || writing.Exists(w => w.IsFaulted)),
                () => $"Only {acknowledged} were acknowledged."
            );
    }
}
