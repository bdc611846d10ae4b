using LegalAffairs.LoadTests.Load;

namespace LegalAffairs.LoadTests.Servers;

/// <summary>The host as it is deployed, with rate limits that do not get in the way of measuring, and passwords that are cheaper to check.</summary>
internal static class ProductServer
{
    private const string Password = "Measure-2026!";

    /// <param name="mySql">The connection string of a server; null for SQLite in the data directory.</param>
    /// <param name="port">Where candidates expect it; null for any that is free.</param>
    public static Task<ServerProcess> StartAsync(
        DataDirectory directory,
        string readyPath = "/health/ready",
        string? mySql = null,
        int? port = null
    ) =>
        ServerProcess.StartAsync(
            "LegalAffairs.HttpApi.Host.dll",
            [],
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["App__DataDirectory"] = directory.FullName,
                ["App__SeedMode"] = "demo",
                ["App__WebRoot"] = WebRoot,
                ["LEGALAFFAIRS_DEMO_PASSWORD"] = Password,
                ["RateLimiting__RequestsPerMinute"] = "100000000",
                ["RateLimiting__AnonymousRequestsPerMinute"] = "100000000",
                // Signing in 20,000 people is not measured, and would take a quarter of an hour.
                ["Security__PasswordHashing__IterationCount"] = "10000",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["Logging__LogLevel__Default"] = "Warning",
                ["Database__Engine"] = mySql is null ? "sqlite" : "mysql",
                ["ConnectionStrings__Default"] = mySql ?? string.Empty,
            },
            readyPath,
            port
        );

    public static string WebRoot =>
        Path.GetFullPath(Path.Combine(SourceDirectory(), "..", "..", "..", "angular", "dist", "legal-affairs", "browser"));

    public static Task<Browser> SignInAsync(ServerProcess server, string userName) => Browser.SignInAsync(server.Root, userName, Password);

    private static string SourceDirectory([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetDirectoryName(file)!;
}
