namespace LegalAffairs.ArchitectureTests;

/// <summary>The source tree, without what is built or downloaded.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs =
    [
        ".git",
        ".angular",
        ".vs",
        ".idea",
        "bin",
        "obj",
        "dist",
        "data",
        "artifacts",
        "node_modules",
        "TestResults",
        "test-results",
    ];

    public static readonly string Root = FindRoot();

    /// <summary>Paths from the root, with forward slashes.</summary>
    public static readonly IReadOnlyList<string> Files =
    [
        .. FilesBelow(Root).Select(f => Path.GetRelativePath(Root, f).Replace(Path.DirectorySeparatorChar, '/')),
    ];

    public static IEnumerable<string> Under(string folder, string extension) =>
        Files.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.EndsWith(extension, StringComparison.Ordinal));

    public static string FullPath(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(FullPath(file));

    private static IEnumerable<string> FilesBelow(string directory) =>
        Directory
            .EnumerateDirectories(directory)
            .Where(d => !NotOurs.Contains(Path.GetFileName(d), StringComparer.Ordinal))
            .SelectMany(FilesBelow)
            .Concat(Directory.EnumerateFiles(directory));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "LegalAffairs.sln")))
        {
            directory = directory.Parent;
        }

        // With build output outside of the tree, the place of this file tells.
        return directory?.FullName ?? Path.GetFullPath(Path.Combine(SourceDirectory(), "..", ".."));
    }

    private static string SourceDirectory([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetDirectoryName(file)!;
}
