namespace LegalAffairs.Cli.Dumping;

/// <summary>A whole database as one file, in the engine's own form.</summary>
internal interface IDatabaseDump
{
    Task WriteAsync(string file, CancellationToken cancellationToken);

    /// <exception cref="CommandException">There is a database already, or the file is damaged.</exception>
    Task ReadAsync(string file, CancellationToken cancellationToken);
}
