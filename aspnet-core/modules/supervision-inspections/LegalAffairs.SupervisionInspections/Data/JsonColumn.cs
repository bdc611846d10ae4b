using LegalAffairs.SupervisionInspections.Grading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LegalAffairs.SupervisionInspections.Data;

internal static class JsonColumn
{
    /// <summary>
    /// Keeps values of this type as JSON text; one changed when its JSON did. Null stays null in the database. Said before the model is built:
    /// otherwise EF Core first takes them for entities.
    /// </summary>
    public static void HaveJsonColumns<T>(this ModelConfigurationBuilder builder) =>
        builder.Properties<T>().HaveConversion<JsonText<T>, SameJson<T>>();

    private sealed class JsonText<T>() : ValueConverter<T, string>(value => GradingJson.Write(value), json => GradingJson.Read<T>(json));

    private sealed class SameJson<T>()
        : ValueComparer<T>(
            (a, b) => GradingJson.Write(a) == GradingJson.Write(b),
            value => GradingJson.Write(value).GetHashCode(StringComparison.Ordinal),
            value => value
        );
}
