using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>A unit (单位). It is never deleted: closed or merged it stays as the history of its records.</summary>
internal sealed class OrganizationUnit : AuditedAggregateRoot<Guid>
{
    private readonly List<OrganizationUnitHistoryEntry> _history = [];

    private OrganizationUnit() { }

    private OrganizationUnit(Guid id, string name, OrganizationUnitKind kind, Guid? parentId, string code)
        : base(id)
    {
        Name = name.Trim();
        ActiveName = Name;
        Kind = kind;
        ParentId = parentId;
        Code = code;
        IsActive = true;
        Note(OrganizationUnitHistoryKind.Created, null, Name, null);
    }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The name while the unit is active, else null: unique among siblings by an index.</summary>
    public string? ActiveName { get; private set; }

    public OrganizationUnitKind Kind { get; private set; }

    public Guid? ParentId { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public bool IsActive { get; private set; }

    public DateTime? ClosedTime { get; private set; }

    public Guid? MergedIntoId { get; private set; }

    public IReadOnlyCollection<OrganizationUnitHistoryEntry> History => _history;

    public static OrganizationUnit CreateRoot(Guid id, string name) => new(id, name, OrganizationUnitKind.Bureau, null, UnitCode.Root);

    /// <param name="number">Its number among the parent's children, not used by another.</param>
    public static OrganizationUnit Create(Guid id, string name, OrganizationUnitKind kind, OrganizationUnit parent, int number)
    {
        parent.CheckTakes(kind, levels: 1);
        return new OrganizationUnit(id, name, kind, parent.Id, UnitCode.Of(parent.Code, number));
    }

    public void Rename(string name, string reason)
    {
        CheckActive();
        var newName = name.Trim();
        if (newName == Name)
        {
            return;
        }

        Note(OrganizationUnitHistoryKind.Renamed, Name, newName, reason);
        AddDistributedEvent(new OrganizationUnitRenamedEto(Id, Name, newName));
        Name = newName;
        ActiveName = newName;
    }

    /// <summary>The codes of the units below are the caller's to change.</summary>
    /// <param name="levelsBelow">How many levels come along below this one.</param>
    public void MoveTo(OrganizationUnit parent, int number, int levelsBelow, string oldParentName, string reason)
    {
        CheckActive();
        CheckNotRoot();
        CheckNotBelowItself(parent);
        parent.CheckTakes(Kind, levelsBelow + 1);
        Note(OrganizationUnitHistoryKind.Moved, oldParentName, parent.Name, reason);
        AddDistributedEvent(new OrganizationUnitMovedEto(Id, ParentId!.Value, parent.Id));
        ParentId = parent.Id;
        Code = UnitCode.Of(parent.Code, number);
    }

    /// <summary>Its people and active units below must have left before.</summary>
    public void MergeInto(OrganizationUnit target, string reason, DateTime now)
    {
        CheckMayMergeInto(target);
        Note(OrganizationUnitHistoryKind.MergedInto, null, target.Name, reason);
        target.Note(OrganizationUnitHistoryKind.Absorbed, null, Name, reason);
        AddDistributedEvent(new OrganizationUnitMergedEto(Id, target.Id));
        MergedIntoId = target.Id;
        End(now);
    }

    public void CheckMayMergeInto(OrganizationUnit target)
    {
        CheckActive();
        CheckNotRoot();
        target.CheckActive();
        target.CheckNotRoot();
        if (target.Id == Id)
        {
            throw new BusinessException(PlatformErrorCodes.UnitMergedWithItself);
        }

        CheckNotBelowItself(target);
    }

    public void Close(int activeChildren, int people, string reason, DateTime now)
    {
        CheckActive();
        CheckNotRoot();
        if (activeChildren > 0)
        {
            throw new BusinessException(PlatformErrorCodes.UnitHasChildren).WithData("name", Name).WithData("count", activeChildren);
        }

        if (people > 0)
        {
            throw new BusinessException(PlatformErrorCodes.UnitHasPeople).WithData("name", Name).WithData("count", people);
        }

        Note(OrganizationUnitHistoryKind.Closed, null, null, reason);
        AddDistributedEvent(new OrganizationUnitClosedEto(Id));
        End(now);
    }

    public void CheckActive()
    {
        if (!IsActive)
        {
            throw new BusinessException(PlatformErrorCodes.UnitNotActive).WithData("name", Name);
        }
    }

    private void End(DateTime now) => (IsActive, ActiveName, ClosedTime) = (false, null, now);

    private void Note(OrganizationUnitHistoryKind kind, string? oldValue, string? newValue, string? reason) =>
        _history.Add(new OrganizationUnitHistoryEntry(Guid.CreateVersion7(), kind, oldValue, newValue, reason?.Trim()));

    private void CheckTakes(OrganizationUnitKind kind, int levels)
    {
        CheckActive();
        if (!kind.MayBeBelow(Kind))
        {
            throw new BusinessException(PlatformErrorCodes.UnitKindDoesNotFit).WithData("parent", Name);
        }

        if (UnitCode.DepthOf(Code) + levels > OrganizationUnitConsts.MaxDepth)
        {
            throw new BusinessException(PlatformErrorCodes.UnitTooDeep).WithData("max", OrganizationUnitConsts.MaxDepth);
        }
    }

    private void CheckNotBelowItself(OrganizationUnit other)
    {
        if (UnitCode.IsSelfOrBelow(other.Code, Code))
        {
            throw new BusinessException(PlatformErrorCodes.UnitBelowItself).WithData("name", Name);
        }
    }

    private void CheckNotRoot()
    {
        if (ParentId is null)
        {
            throw new BusinessException(PlatformErrorCodes.UnitIsRoot).WithData("name", Name);
        }
    }
}
