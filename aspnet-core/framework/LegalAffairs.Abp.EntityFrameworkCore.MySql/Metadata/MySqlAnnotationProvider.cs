using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Metadata;

internal sealed class MySqlAnnotationProvider(RelationalAnnotationProviderDependencies dependencies)
    : RelationalAnnotationProvider(dependencies)
{
    public override IEnumerable<IAnnotation> For(IColumn column, bool designTime)
    {
        foreach (var annotation in base.For(column, designTime))
        {
            yield return annotation;
        }

        if (designTime && IsAutoIncrement(column))
        {
            yield return new Annotation(MySqlAnnotationNames.ValueGenerationStrategy, MySqlValueGenerationStrategy.IdentityColumn);
        }
    }

    // A column that holds a JSON document belongs to no property.
    private static bool IsAutoIncrement(IColumn column) =>
        column.PropertyMappings is [{ Property: { ValueGenerated: ValueGenerated.OnAdd } property }, ..]
        && column.Table.PrimaryKey is { Columns: [var key] }
        && key == column
        && !property.IsForeignKey()
        && !column.TryGetDefaultValue(out _)
        && column.DefaultValueSql is null
        && column.ComputedColumnSql is null
        && IsInteger(column.StoreTypeMapping.ClrType)
        && IsInteger(column.ProviderClrType);

    private static bool IsInteger(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64 && !type.IsEnum;
}
