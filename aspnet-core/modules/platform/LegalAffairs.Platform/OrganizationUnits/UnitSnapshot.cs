namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>All units and who belongs to them, at one moment.</summary>
internal sealed class UnitSnapshot
{
    private readonly Dictionary<Guid, Guid> _unitOfUser;
    private readonly ILookup<Guid, Guid> _usersOfUnit;
    private readonly ILookup<Guid, Guid> _mergedInto;
    private readonly UnitInfo[] _byPath;

    public UnitSnapshot(IEnumerable<UnitInfo> units, IEnumerable<(Guid UserId, Guid UnitId)> members)
    {
        _byPath = [.. units.OrderBy(u => u.Path, StringComparer.Ordinal)];
        Units = _byPath.ToDictionary(u => u.Id);
        _mergedInto = _byPath.Where(u => u.MergedIntoId is not null).ToLookup(u => u.MergedIntoId!.Value, u => u.Id);
        _unitOfUser = members.ToDictionary(m => m.UserId, m => m.UnitId);
        _usersOfUnit = _unitOfUser.ToLookup(m => m.Value, m => m.Key);
    }

    public IReadOnlyDictionary<Guid, UnitInfo> Units { get; }

    public Guid? UnitOf(Guid userId) => _unitOfUser.TryGetValue(userId, out var unitId) ? unitId : null;

    public IReadOnlyList<Guid> UsersOf(Guid unitId) => [.. _usersOfUnit[unitId]];

    /// <summary>The unit and those that were merged into it: their records are now its.</summary>
    public IReadOnlyList<Guid> WithMerged(Guid unitId) => Closure([unitId]);

    /// <summary>The unit, those below it and those that were merged into one of them.</summary>
    public IReadOnlyList<Guid> WithBelow(Guid unitId)
    {
        var path = Units[unitId].Path;
        var first = Array.FindIndex(_byPath, u => u.Id == unitId);
        return Closure(_byPath.Skip(first).TakeWhile(u => UnitCode.IsSelfOrBelow(u.Path, path)).Select(u => u.Id));
    }

    private List<Guid> Closure(IEnumerable<Guid> unitIds)
    {
        var seen = new HashSet<Guid>();
        var open = new Stack<Guid>(unitIds);
        while (open.TryPop(out var unitId))
        {
            if (seen.Add(unitId))
            {
                _mergedInto[unitId].ToList().ForEach(open.Push);
            }
        }

        return [.. seen];
    }
}
