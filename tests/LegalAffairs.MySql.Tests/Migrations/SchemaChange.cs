using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>Does what a migration from one model to another does.</summary>
internal static class SchemaChange
{
    public static async Task ApplyAsync(string connectionString, Action<ModelBuilder>? from, Action<ModelBuilder> to)
    {
        await using var target = new ModelContext(connectionString, to);
        await target
            .GetService<IMigrationCommandExecutor>()
            .ExecuteNonQueryAsync(Commands(connectionString, from, target), target.GetService<IRelationalConnection>());
    }

    public static string Script(Action<ModelBuilder>? from, Action<ModelBuilder> to, ServerVersion serverVersion)
    {
        using var target = new ModelContext("Server=nowhere", to, serverVersion);
        return string.Join("\n", Commands("Server=nowhere", from, target).Select(c => c.CommandText));
    }

    private static IReadOnlyList<MigrationCommand> Commands(string connectionString, Action<ModelBuilder>? from, ModelContext target)
    {
        using var source = from is null ? null : new ModelContext(connectionString, from);
        var model = DesignTimeModel(target);
        var operations = target
            .GetService<IMigrationsModelDiffer>()
            .GetDifferences(source is null ? null : DesignTimeModel(source).GetRelationalModel(), model.GetRelationalModel());
        return target.GetService<IMigrationsSqlGenerator>().Generate(operations, model);
    }

    private static IModel DesignTimeModel(DbContext context) => context.GetService<IDesignTimeModel>().Model;
}
