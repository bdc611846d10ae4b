using LegalAffairs.MySql.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>A context whose model is whatever a test says.</summary>
internal sealed class ModelContext(string connectionString, Action<ModelBuilder> model, ServerVersion? serverVersion = null) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseMySql(connectionString, serverVersion ?? TestServerVersion.Value).EnableServiceProviderCaching(false);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => model(modelBuilder);
}
