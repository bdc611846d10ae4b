using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>Tables, columns, keys, indexes and foreign keys all get new names while rows are in them, and the old ones back.</summary>
public sealed class RenameEverythingTests
{
    [Fact]
    public async Task Every_name_changes_and_every_row_stays()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        var connectionString = database.ConnectionString;
        await SchemaChange.ApplyAsync(connectionString, null, Before);
        await database.ExecuteAsync("INSERT INTO `Units` (`Name`, `ParentId`) VALUES ('by hand', 2)");
        await ShouldLookLikeAsync(connectionString, Before, ["1 o'x\\ ", "2 ''\\\\'' 1", "3 by hand 2"]);

        await SchemaChange.ApplyAsync(connectionString, Before, After);
        await ShouldLookLikeAsync(connectionString, After, ["1 \\'法'\\ ", "3 by hand 2", "4 new 1", "2 ''\\\\'' 1"]);

        await database.ExecuteAsync("DELETE FROM `tbl_unit` WHERE `c_name` = 'by hand'");
        await SchemaChange.ApplyAsync(connectionString, After, Before);
        await ShouldLookLikeAsync(connectionString, Before, ["1 o'x\\ ", "2 ''\\\\'' 1"]);
    }

    private static void Before(ModelBuilder model)
    {
        Shape(model);
        model.Entity<Unit>(unit =>
        {
            unit.ToTable("Units");
            unit.HasData(
                new Unit { Id = 1, Name = "o'x\\" },
                new Unit
                {
                    Id = 2,
                    Name = "''\\\\''",
                    ParentId = 1,
                }
            );
        });
        model.Entity<Matter>().ToTable("Matters");
    }

    private static void After(ModelBuilder model)
    {
        Shape(model);
        model.Entity<Unit>(unit =>
        {
            unit.ToTable("tbl_unit").HasKey(u => u.Id).HasName("key_unit");
            unit.Property(u => u.Id).HasColumnName("c_id");
            unit.Property(u => u.Name).HasColumnName("c_name");
            unit.Property(u => u.ParentId).HasColumnName("c_parent");
            unit.HasIndex(u => u.Name).IsUnique().HasDatabaseName("ix_`quoted`");
            unit.HasIndex(u => u.ParentId).HasDatabaseName("ix_parent");
            unit.HasOne<Unit>().WithMany().HasForeignKey(u => u.ParentId).HasConstraintName("fk_parent");
            unit.HasData(
                new Unit { Id = 1, Name = "\\'法'\\" },
                new Unit
                {
                    Id = 2,
                    Name = "''\\\\''",
                    ParentId = 1,
                },
                new Unit
                {
                    Id = 4,
                    Name = "new",
                    ParentId = 1,
                }
            );
        });
        model.Entity<Matter>(matter =>
        {
            matter.ToTable("tbl_matter").HasKey(m => m.Id).HasName("key_matter");
            matter.Property(m => m.UnitId).HasColumnName("c_unit");
        });
    }

    private static void Shape(ModelBuilder model)
    {
        model.Entity<Unit>(unit =>
        {
            unit.Property(u => u.Name).HasMaxLength(100);
            unit.HasIndex(u => u.Name).IsUnique();
            unit.HasOne<Unit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Matter>(matter =>
        {
            matter.HasOne<Unit>().WithMany().HasForeignKey(m => m.UnitId);
            matter.HasData(new Matter { Id = Guid.AllBitsSet, UnitId = 2 });
        });
    }

    private static async Task ShouldLookLikeAsync(string connectionString, Action<ModelBuilder> model, string[] rows)
    {
        await using var fresh = await MySqlServer.CreateDatabaseAsync();
        await SchemaChange.ApplyAsync(fresh.ConnectionString, null, model);
        var structure = await DatabaseStructure.ReadAsync(connectionString);
        structure.ShouldBe(await DatabaseStructure.ReadAsync(fresh.ConnectionString));

        await using var context = new ModelContext(connectionString, model);
        var units = await context.Set<Unit>().AsNoTracking().ToListAsync();
        units.Select(u => $"{u.Id} {u.Name} {u.ParentId}").ShouldBe(rows, ignoreOrder: true);
    }

    private sealed class Unit
    {
        public int Id { get; set; }

        public required string Name { get; set; }

        public int? ParentId { get; set; }
    }

    private sealed class Matter
    {
        public Guid Id { get; set; }

        public int UnitId { get; set; }
    }
}
