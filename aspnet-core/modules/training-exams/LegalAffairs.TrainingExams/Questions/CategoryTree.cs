namespace LegalAffairs.TrainingExams.Questions;

/// <summary>All categories as they stand.</summary>
internal sealed class CategoryTree
{
    public const string Separator = " / ";

    private static readonly char[] Slashes = ['/', '／'];
    private readonly Dictionary<Guid, CategoryNode> _nodes;
    private readonly Dictionary<Guid, string> _fullNames;
    private readonly Dictionary<string, Guid> _byFullName;

    public CategoryTree(IEnumerable<CategoryNode> nodes)
    {
        _nodes = nodes.ToDictionary(n => n.Id);
        _fullNames = _nodes.Values.ToDictionary(n => n.Id, FullNameOf);
        _byFullName = _fullNames.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
    }

    /// <summary>Each after its parent, siblings in the order they were made.</summary>
    public IEnumerable<CategoryNode> InOrder => Below(null);

    public static IReadOnlyList<string> Split(string fullName) =>
        fullName.Split(Slashes, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public bool Has(Guid id) => _nodes.ContainsKey(id);

    public string FullName(Guid id) => _fullNames.GetValueOrDefault(id, string.Empty);

    public Guid? Find(string fullName) => _byFullName.TryGetValue(string.Join(Separator, Split(fullName)), out var id) ? id : null;

    /// <summary>The category and all below it; nothing if there is no such category.</summary>
    public IReadOnlyList<Guid> WithBelow(Guid id) =>
        _nodes.TryGetValue(id, out var top)
            ? [id, .. _nodes.Values.Where(n => n.ParentPath.StartsWith(top.Path, StringComparison.Ordinal)).Select(n => n.Id)]
            : [];

    private IEnumerable<CategoryNode> Below(Guid? parentId) =>
        _nodes.Values.Where(n => n.ParentId == parentId).OrderBy(n => n.Id).SelectMany(n => Below(n.Id).Prepend(n));

    private string FullNameOf(CategoryNode node) =>
        string.Join(Separator, node.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(id => _nodes[Guid.Parse(id)].Name));
}
