using LegalAffairs.LoadTests;
using LegalAffairs.LoadTests.Scenarios;
using LegalAffairs.LoadTests.Servers;

if (args is [FloorServer.Command, ..])
{
    return await FloorServer.RunAsync(args);
}

if (args is [AnswerFloor.Command, ..])
{
    return await AnswerFloor.RunAsync(args);
}

var options = LoadOptions.Parse(args);
IScenario[] scenarios =
[
    new ListScenario(),
    new AuditListScenario(),
    new ScoreboardScenario(),
    new StartupScenario(),
    new ProviderScenario(),
    new JourneyScenario(),
    new ExamScenario(),
    new ExamHallScenario(),
    new ExamKillScenario(),
    new PeopleImportScenario(),
    new EligibilityScenario(),
    new PublicCheckScenario(),
];
var chosen = scenarios.Where(s => options.Scenario == "all" || s.Name == options.Scenario).ToList();
if (chosen.Count == 0)
{
    Console.Error.WriteLine(LoadOptions.Usage);
    return 2;
}

var rows = new List<ReportRow>();
foreach (var scenario in chosen)
{
    await using var directory = new DataDirectory();
    rows.AddRange(await scenario.RunAsync(options, directory));
}

var report = new Report(rows, args);
Console.WriteLine(report.ToMarkdown());
if (options.Append)
{
    await report.AppendAsync();
}

return report.IsWithinBounds ? 0 : 1;
