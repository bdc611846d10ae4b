namespace LegalAffairs.Cli;

internal interface ICommand
{
    string Name { get; }

    /// <summary>Options with a value, beside those that every command has.</summary>
    IReadOnlyList<string> Options => [];

    IReadOnlyList<string> Flags => [];

    /// <summary>What follows the command without an option's name, for example FILE.</summary>
    IReadOnlyList<string> Operands => [];

    /// <summary>The exit code.</summary>
    Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken);
}
