using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Storage;

/// <summary>Texts are the same only when they are the same, character by character, as in .NET and in SQLite.</summary>
public sealed class EqualityTests
{
    private static readonly string[] Different = ["a", "A", "ä", "a ", " a", "a\u0308", "ａ", "😀", "😁", "法", "灋", "", " ", "ß", "ss"];

    [Fact]
    public async Task A_unique_index_tells_all_texts_apart()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await using var context = new TextContext(database.ConnectionString);
        await context.Database.EnsureCreatedAsync();
        context.AddRange(Different.Select(t => new Text { Value = t }));
        await context.SaveChangesAsync();

        foreach (var text in Different)
        {
            var found = await context.Texts.Where(t => t.Value == text).Select(t => t.Value).ToListAsync();
            found.ShouldBe([text]);
        }
        var sorted = await context.Texts.OrderBy(t => t.Value).Select(t => t.Value).ToListAsync();
        sorted.Take(4).ShouldBe(["", " ", " a", "A"]);
    }

    [Fact]
    public async Task A_text_that_is_there_already_is_recognised_as_such()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await using var context = new TextContext(database.ConnectionString);
        await context.Database.EnsureCreatedAsync();
        context.AddRange(new Text { Value = "法" }, new Text { Value = "法" });

        var failure = await Should.ThrowAsync<DbUpdateException>(() => context.SaveChangesAsync());

        MySqlErrors.IsUniqueViolation(failure).ShouldBeTrue();
        MySqlErrors.IsTransient(failure).ShouldBeFalse();
        var left = await context.Texts.CountAsync();
        left.ShouldBe(0);
    }

    [Fact]
    public async Task A_property_may_ask_for_another_collation()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await using var context = new TextContext(database.ConnectionString, "utf8mb4_general_ci");
        await context.Database.EnsureCreatedAsync();
        context.Add(new Text { Value = "Name" });
        await context.SaveChangesAsync();

        var found = await context.Texts.CountAsync(t => t.Value == "NAME");

        found.ShouldBe(1);
    }

    private sealed class Text
    {
        public int Id { get; set; }

        public required string Value { get; set; }
    }

    private sealed class TextContext(string connectionString, string? collation = null) : DbContext
    {
        public DbSet<Text> Texts => Set<Text>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseMySql(connectionString, TestServerVersion.Value).EnableServiceProviderCaching(false);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Text>().HasIndex(t => t.Value).IsUnique();
            if (collation is not null)
            {
                modelBuilder.Entity<Text>().Property(t => t.Value).UseCollation(collation);
            }
        }
    }
}
