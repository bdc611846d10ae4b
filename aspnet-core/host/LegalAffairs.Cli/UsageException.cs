namespace LegalAffairs.Cli;

/// <summary>The command was not understood.</summary>
internal sealed class UsageException(string message) : Exception(message);
