namespace LegalAffairs.LoadTests.Scenarios;

internal interface IScenario
{
    string Name { get; }

    Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory);
}
