using System.Linq.Expressions;
using LegalAffairs.MySql.Tests.Query.Comparison;
using LegalAffairs.MySql.Tests.Query.Model;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class JsonScalarTests
{
    private static DateTime Time => new(2026, 12, 31, 23, 59, 59, 123, DateTimeKind.Utc);

    [Fact]
    public async Task A_value_inside_of_JSON_is_compared_as_in_memory()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await using var context = new JsonContext(new DbContextOptionsBuilder().UseMySql(database.ConnectionString, Stores.Server).Options);
        await context.Database.EnsureCreatedAsync();
        context.AddRange(Forms());
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
        Expression<Func<Form, bool>>[] conditions =
        [
            f => f.Answers.Name == "abc",
            f => f.Answers.Name == null,
            f => f.Answers.Name != null && f.Answers.Name.Contains("😀'\"\\"),
            f => f.Answers.Count > 9,
            f => f.Answers.Price == 1234.5678m,
            f => f.Answers.IsAgreed == true,
            f => f.Answers.IsAgreed == null,
            f => f.Answers.Time == Time,
            f => f.Answers.Time.Year == 2026,
            f => f.Answers.Day > new DateOnly(2024, 12, 31),
            f => f.Answers.Key == Seeds.Id(2),
            f => f.Answers.Kind == MatterKind.Opinion,
            f => f.Answers.Inner.Word == "内 ",
        ];

        foreach (var condition in conditions)
        {
            var expected = Forms().AsQueryable().Where(condition).Select(f => f.Id).ToList();
            (await context.Forms.Where(condition).Select(f => f.Id).Order().ToListAsync()).ShouldBe(expected, condition.ToString());
        }

        var read = await context
            .Forms.OrderBy(f => f.Answers.Price)
            .Select(f => new
            {
                f.Answers.Name,
                f.Answers.Price,
                f.Answers.Time,
                f.Answers.Key,
            })
            .ToListAsync();
        read.Select(r => Rendering.Of(r))
            .ShouldBe(
                Forms()
                    .OrderBy(f => f.Answers.Price)
                    .Select(f =>
                        Rendering.Of(
                            new
                            {
                                f.Answers.Name,
                                f.Answers.Price,
                                f.Answers.Time,
                                f.Answers.Key,
                            }
                        )
                    )
            );
    }

    private static List<Form> Forms() =>
        [
            Of(1, "abc", 10, -0.5m, true, Time, "内 "),
            Of(2, "ABC", 9, 1234.5678m, false, Time.AddDays(1), "内"),
            Of(3, null, -1, 3m, null, Time.AddYears(-2), ""),
            Of(4, "a😀'\"\\b", 100, 20m, true, Time.AddTicks(10), "'"),
        ];

    private static Form Of(int id, string? name, int count, decimal price, bool? agreed, DateTime time, string word) =>
        new()
        {
            Id = id,
            Answers = new FormAnswers
            {
                Name = name,
                Count = count,
                Price = price,
                IsAgreed = agreed,
                Time = time,
                Day = DateOnly.FromDateTime(time),
                Key = Seeds.Id(id),
                Kind = id % 2 == 0 ? MatterKind.Opinion : MatterKind.Contract,
                Inner = new FormInner { Word = word },
            },
        };
}
