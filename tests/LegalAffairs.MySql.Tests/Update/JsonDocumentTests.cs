using LegalAffairs.MySql.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Update;

/// <summary>Owned types in one JSON column: the whole document, and changes of parts of it.</summary>
public sealed class JsonDocumentTests
{
    [Fact]
    public async Task A_document_comes_back_as_it_was_written() => await ShouldKeepAsync(_ => { });

    [Fact]
    public async Task A_missing_document_stays_missing() => await ShouldKeepAsync(c => c.Details = null);

    [Fact]
    public async Task A_document_can_be_added_later() => await ShouldKeepAsync(c => c.Details = FullDetails(), c => c.Details = null);

    [Fact]
    public async Task A_text_in_a_document_changes_alone() => await ShouldKeepAsync(c => c.Details!.Text = "o'x\\ \"法\" 😀 ");

    [Fact]
    public async Task A_text_in_a_document_can_be_taken_away() => await ShouldKeepAsync(c => c.Details!.Text = null);

    [Fact]
    public async Task Numbers_in_a_document_change_alone() =>
        await ShouldKeepAsync(c => (c.Details!.Number, c.Details.Amount, c.Details.Ratio) = (-5, 1.10m, 0.1));

    [Fact]
    public async Task A_number_in_a_document_changes_alone() => await ShouldKeepAsync(c => c.Details!.Number = int.MinValue);

    [Fact]
    public async Task An_answer_in_a_document_changes_alone() => await ShouldKeepAsync(c => c.Details!.Flag = false);

    [Fact]
    public async Task A_key_in_a_document_changes_alone() => await ShouldKeepAsync(c => c.Details!.Key = Guid.AllBitsSet);

    [Fact]
    public async Task A_moment_in_a_document_changes_alone() =>
        await ShouldKeepAsync(c => c.Details!.At = new DateTime(2027, 1, 2, 3, 4, 5, DateTimeKind.Utc));

    [Fact]
    public async Task A_day_in_a_document_changes_alone() => await ShouldKeepAsync(c => c.Details!.On = new DateOnly(2027, 1, 2));

    [Fact]
    public async Task A_choice_in_a_document_changes_alone() => await ShouldKeepAsync(c => c.Details!.Weekday = DayOfWeek.Sunday);

    [Fact]
    public async Task A_list_in_a_document_changes_alone() => await ShouldKeepAsync(c => c.Details!.Tags.Add("'\\"));

    [Fact]
    public async Task A_part_of_a_document_changes_alone() => await ShouldKeepAsync(c => c.Details!.Parts[1].Name = "变");

    [Fact]
    public async Task A_part_is_added_to_a_document() => await ShouldKeepAsync(c => c.Details!.Parts.Add(new Part { Name = "三" }));

    [Fact]
    public async Task All_parts_are_taken_out_of_a_document() => await ShouldKeepAsync(c => c.Details!.Parts.Clear());

    private static Details FullDetails() =>
        new()
        {
            Text = "法治",
            Number = 42,
            Amount = 79228162514264337593543950335m,
            Ratio = 1e-300,
            Flag = true,
            Key = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"),
            At = new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc),
            On = new DateOnly(2026, 1, 2),
            Weekday = DayOfWeek.Saturday,
            Tags = ["a", "o'x\\"],
            Parts = [new Part { Name = "一" }, new Part { Name = "二" }],
        };

    private static async Task ShouldKeepAsync(Action<Case> change, Action<Case>? before = null)
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        var expected = new Case { Id = 1, Details = FullDetails() };
        before?.Invoke(expected);
        await using (var writer = new CaseContext(database.ConnectionString))
        {
            await writer.Database.EnsureCreatedAsync();
            writer.Add(expected);
            await writer.SaveChangesAsync();
        }

        change(expected);
        await using (var changer = new CaseContext(database.ConnectionString))
        {
            change(await changer.Cases.SingleAsync());
            await changer.SaveChangesAsync();
        }

        await using var reader = new CaseContext(database.ConnectionString);
        var stored = await reader.Cases.AsNoTracking().SingleAsync();
        stored.ShouldBeEquivalentTo(expected);
    }

    private sealed class Case
    {
        public int Id { get; set; }

        public Details? Details { get; set; }
    }

    private sealed class Details
    {
        public string? Text { get; set; }

        public int Number { get; set; }

        public decimal Amount { get; set; }

        public double Ratio { get; set; }

        public bool Flag { get; set; }

        public Guid Key { get; set; }

        public DateTime At { get; set; }

        public DateOnly On { get; set; }

        public DayOfWeek Weekday { get; set; }

        public List<string> Tags { get; set; } = [];

        public List<Part> Parts { get; set; } = [];
    }

    private sealed class Part
    {
        public required string Name { get; set; }
    }

    private sealed class CaseContext(string connectionString) : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseMySql(connectionString, TestServerVersion.Value);

        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Case>(entity =>
            {
                entity.Property(c => c.Id).ValueGeneratedNever();
                entity.OwnsOne(c => c.Details, details => details.ToJson().OwnsMany(d => d.Parts));
            });
    }
}
