namespace LegalAffairs.Cli;

/// <summary>The command was understood and cannot be done. The message says why, and what to do.</summary>
internal sealed class CommandException(string message) : Exception(message);
