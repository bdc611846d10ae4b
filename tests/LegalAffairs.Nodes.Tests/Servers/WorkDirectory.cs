namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>A directory of its own, in memory if there is room: a database on a slow disk would be all that a test waits for.</summary>
internal sealed class WorkDirectory : IDisposable
{
    private const string Memory = "/dev/shm";
    private const long Needed = 1L << 30;

    public WorkDirectory()
    {
        var parent = HasRoom() ? Memory : Path.GetTempPath();
        Root = Directory.CreateDirectory(Path.Combine(parent, $"legal-affairs-nodes-{Guid.CreateVersion7():N}")).FullName;
    }

    public string Root { get; }

    public string this[string name] => Path.Combine(Root, name);

    public string Create(string name) => Directory.CreateDirectory(this[name]).FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static bool HasRoom() => Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Needed;
}
