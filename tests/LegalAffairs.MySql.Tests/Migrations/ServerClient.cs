using System.Data.Common;
using System.Diagnostics;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>The command line client, by which an administrator runs a script.</summary>
internal static class ServerClient
{
    public static async Task RunAsync(TestDatabase database, string script)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        var start = new ProcessStartInfo("mariadb")
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            ArgumentList =
            {
                "--no-defaults",
                "--default-character-set=utf8mb4",
                $"--host={settings["Server"]}",
                $"--port={settings["Port"]}",
                $"--user={settings["User ID"]}",
                database.Name,
            },
        };
        if (settings.TryGetValue("Password", out var password))
        {
            start.Environment["MYSQL_PWD"] = (string)password;
        }
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{error}\n{script}");
    }
}
