using System.Globalization;
using LegalAffairs.BouncyCastle;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>Ends a command from a second connection, which is the only way that the protocol knows.</summary>
internal static class KillSwitch
{
    private const int UnknownThread = 1094;

    // When a server chokes, many commands end at once; more connections would not help it.
    private static readonly SemaphoreSlim Gate = new(4);

    /// <summary>How long the server may take to answer, and after that the command to end.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(4);

    public static bool TryEnd(ConnectionSettings settings, int serverThread)
    {
        if (!Gate.Wait(Patience))
        {
            return false;
        }
        var attempt = Offload.Run(() => Run(settings, serverThread));
        try
        {
            return attempt.Wait(Patience) && attempt.GetAwaiter().GetResult();
        }
        finally
        {
            Gate.Release();
        }
    }

    private static bool Run(ConnectionSettings settings, int serverThread)
    {
        try
        {
            using var connection = new MySqlConnection(settings.KillString);
            ServerTrust.Expect(settings.AuthorityFile, settings.ServerName);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandTimeout = (int)Patience.TotalSeconds;
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"KILL QUERY {serverThread}");
            command.ExecuteNonQuery();
            return true;
        }
        catch (MySqlException exception) when (exception.Number == UnknownThread)
        {
            return true;
        }
#pragma warning disable CA1031 // Whatever went wrong, the caller has another way to end the command.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
