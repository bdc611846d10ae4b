using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

/// <summary>Changes of one table that the server takes together only, in one ALTER TABLE.</summary>
internal sealed class TableChanges : MigrationOperation, ITableMigrationOperation
{
    public required string Table { get; init; }

    public string? Schema => null;

    public required IReadOnlyList<MigrationOperation> Parts { get; init; }

    public override bool IsDestructiveChange => Parts.Any(p => p.IsDestructiveChange);
}
