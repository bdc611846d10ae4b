using System.Runtime.CompilerServices;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>What administrators get, tried as they get it.</summary>
internal static class Repository
{
    public static string PathTo(string file) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../..", file));

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
