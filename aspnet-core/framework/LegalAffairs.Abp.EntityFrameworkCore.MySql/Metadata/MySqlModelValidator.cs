using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Metadata;

/// <summary>Refuses what the server cannot keep, before anything is created half-way.</summary>
internal sealed class MySqlModelValidator(
    ModelValidatorDependencies dependencies,
    RelationalModelValidatorDependencies relationalDependencies
) : RelationalModelValidator(dependencies, relationalDependencies)
{
    public override void Validate(IModel model, IDiagnosticsLogger<DbLoggerCategory.Model.Validation> logger)
    {
        base.Validate(model, logger);
        foreach (var entityType in model.GetEntityTypes())
        {
            Validate(entityType);
        }

        if (model.GetSequences().Any())
        {
            throw new InvalidOperationException("MySQL has no sequences; let keys be made by the application or by AUTO_INCREMENT.");
        }
    }

    private static void Validate(IEntityType entityType)
    {
        if (entityType.GetSchema() is { } schema)
        {
            throw new InvalidOperationException(
                $"'{entityType.DisplayName()}' asks for the schema '{schema}'. MySQL has none; put the name in front of the table's."
            );
        }

        if (entityType.GetDeclaredIndexes().FirstOrDefault(i => i.GetFilter() is not null) is { } index)
        {
            throw new InvalidOperationException($"MySQL cannot filter the index {index.DisplayName()} of '{entityType.DisplayName()}'.");
        }

        if (entityType.GetDeclaredProperties().FirstOrDefault(IsRowVersion) is { } property)
        {
            throw new InvalidOperationException(
                $"'{entityType.DisplayName()}.{property.Name}': MySQL makes no row versions of bytes; let the application set a concurrency token."
            );
        }
    }

    private static bool IsRowVersion(IProperty property) =>
        property is { IsConcurrencyToken: true, ValueGenerated: ValueGenerated.OnAddOrUpdate } && property.ClrType == typeof(byte[]);
}
