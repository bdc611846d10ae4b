using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>Reads 适用单位: 全部, 县市区, 市直部门, or the names of the units that are meant.</summary>
internal sealed class IndicatorTargetReader(IEnumerable<UnitInfo> units)
{
    private const string Column = IndicatorColumns.Applicability;

    private readonly ILookup<string, UnitInfo> _unitsByName = units
        .Where(IndicatorTargets.IsPickable)
        .ToLookup(u => u.Name, StringComparer.Ordinal);

    public (IndicatorApplicability Applicability, IReadOnlyList<Guid> PickedUnitIds) Read(ImportRow row)
    {
        var text = row.Source[Column].Text;
        if (!row.Require(Column) || IndicatorWords.Applicabilities.ContainsKey(text))
        {
            return (IndicatorWords.Applicabilities.GetValueOrDefault(text), []);
        }

        var picked = IndicatorWords.Split(text).Select(name => Find(row, name)).OfType<UnitInfo>().Select(u => u.Id);
        return (IndicatorApplicability.Picked, [.. picked.Distinct()]);
    }

    private UnitInfo? Find(ImportRow row, string name)
    {
        // A department and an enforcement unit deep below may share a name: the table means the one that reports.
        var named = _unitsByName[name].ToLookup(u => u.Kind == OrganizationUnitKind.EnforcementUnit);
        List<UnitInfo> found = [.. named[false].Any() ? named[false] : named[true]];
        if (found.Count == 1)
        {
            return found[0];
        }

        var code = found.Count == 0 ? SupervisionInspectionsErrors.UnknownApplicability : SupervisionInspectionsErrors.PickedUnitAmbiguous;
        row.AddError(Column, code, ("value", name), ("count", found.Count));
        return null;
    }
}
