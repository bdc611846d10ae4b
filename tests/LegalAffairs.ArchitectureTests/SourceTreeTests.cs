namespace LegalAffairs.ArchitectureTests;

public sealed class SourceTreeTests
{
    private const int MaxLines = 300;
    private static readonly string[] SourceExtensions = [".cs", ".ts", ".html", ".scss", ".css", ".sh", ".mjs", ".js"];
    private static readonly string[] NamesThatSayNothing = ["Services", "Managers", "Helpers", "Common", "Utils"];

    /// <summary>Written by a tool from something else.</summary>
    private static readonly string[] Generated = ["aspnet-core/database/", "angular/src/app/proxy/"];

    [Fact]
    public void No_file_is_too_long_to_be_read_at_once()
    {
        var sources = Repository.Files.Where(IsSource).ToList();
        sources.Count.ShouldBeGreaterThan(200);
        var violations =
            from file in sources
            let lines = File.ReadLines(Repository.FullPath(file)).Count()
            where lines > MaxLines
            select $"{file}: {lines} lines";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void Folders_are_named_after_things_of_the_domain()
    {
        var folders = Repository.Files.Where(IsSource).Select(f => Path.GetDirectoryName(f)!).Distinct().ToList();
        folders.Count.ShouldBeGreaterThan(50);
        folders
            .Where(f => f.Split('/').Any(name => NamesThatSayNothing.Contains(name, StringComparer.OrdinalIgnoreCase)))
            // The base class ApplicationService lives where ABP has it.
            .Where(f => f != "aspnet-core/framework/LegalAffairs.Abp/Application/Services")
            .ShouldBeEmpty();
    }

    private static bool IsSource(string file) =>
        SourceExtensions.Contains(Path.GetExtension(file), StringComparer.Ordinal)
        && !Array.Exists(Generated, g => file.StartsWith(g, StringComparison.Ordinal));
}
