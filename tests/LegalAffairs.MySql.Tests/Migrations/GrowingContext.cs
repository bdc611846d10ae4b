using System.Reflection;
using LegalAffairs.MySql.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>A context of which the second version has one property and one table more. Public for the migrations compiled at run time.</summary>
public sealed class GrowingContext(string connectionString, int version, Assembly? migrations) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder
            .UseMySql(
                connectionString,
                TestServerVersion.Value,
                o => o.MigrationsAssembly(migrations ?? typeof(GrowingContext).Assembly).EnableRetryOnFailure()
            )
            .EnableServiceProviderCaching(false);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity(
            "Unit",
            unit =>
            {
                unit.Property<int>("Id");
                unit.HasKey("Id");
                unit.Property<string>("Name").HasMaxLength(100);
                unit.Property<Guid>("Code");
                unit.HasIndex("Code").IsUnique();
                unit.HasData(
                    new
                    {
                        Id = 1,
                        Name = "o'x\\; 法",
                        Code = Guid.AllBitsSet,
                    }
                );
            }
        );
        if (version == 2)
        {
            modelBuilder.Entity("Unit").Property<DateOnly>("FoundedOn").HasDefaultValue(new DateOnly(1949, 10, 1));
            modelBuilder.Entity(
                "Matter",
                matter =>
                {
                    matter.Property<Guid>("Id");
                    matter.HasKey("Id");
                    matter.Property<int>("UnitId");
                    matter.HasOne("Unit", null).WithMany().HasForeignKey("UnitId");
                }
            );
        }
    }
}
