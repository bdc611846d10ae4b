using LegalAffairs.SupervisionInspections.Grading;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.SupervisionInspections.Data;

internal static class JsonColumn
{
    /// <summary>Keeps a value as JSON text; it changed when its JSON did. Null stays null in the database.</summary>
    public static PropertyBuilder<T> HasJsonColumn<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(
            value => GradingJson.Write(value),
            json => GradingJson.Read<T>(json),
            new ValueComparer<T>(
                (a, b) => GradingJson.Write(a) == GradingJson.Write(b),
                value => GradingJson.Write(value).GetHashCode(StringComparison.Ordinal),
                value => value
            )
        );
}
