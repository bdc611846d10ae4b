namespace LegalAffairs.MySql.Tests.Query.Model;

/// <summary>
/// Rows with all that translations stumble over: wildcards and backslashes, trailing blanks, letters that differ in case or accent only,
/// Chinese, emoji, nulls, ends of years, halves, negative numbers.
/// </summary>
internal static class Seeds
{
    public static readonly Guid Owner = Id(900);

    public static Guid Id(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    public static List<Unit> Units()
    {
        var city = new Unit
        {
            Id = Id(1),
            Code = "00001",
            Name = "云州市",
        };
        var bureau = Below(city, 2, "00001", "市司法局");
        var district = Below(city, 3, "00002", "东城区");
        var office = Below(bureau, 4, "00001", "立法处 ");
        return
        [
            city,
            bureau,
            district,
            office,
            new Unit
            {
                Id = Id(5),
                Code = "x",
                Name = "Äther",
            },
        ];

        static Unit Below(Unit parent, int id, string number, string name) =>
            new()
            {
                Id = Id(id),
                Code = $"{parent.Code}.{number}",
                Name = name,
                ParentId = parent.Id,
                Parent = parent,
            };
    }

    public static List<Matter> Matters(List<Unit> units)
    {
        List<Matter> matters =
        [
            Row(1, "采购合同 审查", "HT-2026/001", null, "2026-01-01T00:00:00", 1234.56m, 2.5, "2026-12-31", "00:00:00"),
            Row(2, "采购合同", "HT-2026/002", "", "2026-12-31T23:59:59.999999", -7.5m, -2.5, "2026-12-31", "23:59:59.999999"),
            Row(3, "诉讼 50%_\\ 折", "SS_2024", "  ", "2024-02-29T12:34:56.123456", 0.5m, 0.1, "2024-02-29", "12:34:56.123456"),
            Row(4, "诉讼 50x", "SSx2024", "\t备注\u3000", "2024-12-31T23:59:59", 1.5m, 1e10, "2024-12-31", "08:30:00"),
            Row(5, "Abc", "abc", "Abc", "2025-03-01T00:00:00.5", 2.5m, 3.7, "2025-03-01", "17:00:00"),
            Row(6, "abc", "ABC", "abc ", "2025-03-31T08:00:00", -2.5m, -3.7, "2025-03-31", "06:15:30"),
            Row(7, "ABC ", "ABC ", "äbc", "2025-06-30T16:20:00", 1m / 3m, 0, "2025-06-30", "16:20:00.000001"),
            Row(8, "法律意见😀书", "YJ-1", "😁", "2025-10-31T01:02:03", 999999999999.999999m, 100, "2025-10-31", "01:02:03"),
            Row(9, "it's \"quoted\"", "YJ-2", "a\nb", "2000-01-01T00:00:00", 0m, 4, "2000-01-01", "12:00:00"),
            Row(10, "", "YJ-10", "null", "1999-12-31T23:59:59.999", -0.000001m, 9, "1999-12-31", "23:00:00"),
        ];
        for (var i = 0; i < matters.Count; i++)
        {
            matters[i].Unit = units[i % 4];
            matters[i].UnitId = units[i % 4].Id;
            units[i % 4].Matters.Add(matters[i]);
        }

        return matters;
    }

    public static List<Step> Steps(List<Matter> matters)
    {
        string[] names = ["受理", "审查", "出具意见", "归档"];
        var steps = new List<Step>();
        foreach (var matter in matters.Where(m => m.Number % 5 != 0))
        {
            for (var i = 0; i < 1 + (matter.Number % 4); i++)
            {
                var step = new Step
                {
                    Id = Id((matter.Number * 10) + i + 1000),
                    MatterId = matter.Id,
                    Matter = matter,
                    Order = i,
                    Name = names[i],
                    Points = (matter.Number / 4m) - i,
                };
                steps.Add(step);
                matter.Steps.Add(step);
            }
        }

        return steps;
    }

    private static Matter Row(
        int n,
        string title,
        string code,
        string? notes,
        string opened,
        decimal amount,
        double score,
        string day,
        string at
    )
    {
        var moment = DateTime.Parse(
            opened,
            null,
            System.Globalization.DateTimeStyles.AdjustToUniversal | System.Globalization.DateTimeStyles.AssumeUniversal
        );
        MatterKind[] kinds = [MatterKind.Contract, MatterKind.Lawsuit, MatterKind.Opinion];
        return new Matter
        {
            Id = Id(100 + n),
            Number = n,
            Title = title,
            Code = code,
            Notes = notes,
            Letter = (char)('a' + n),
            Kind = kinds[n % 3],
            Marks = (MatterMarks)(n % 8),
            IsOpen = n % 2 == 0,
            IsUrgent = n % 3 == 0 ? null : n % 3 == 1,
            Small = (byte)(n * 25),
            Short = (short)(n * -100),
            Unsigned = (uint)n * 400_000_000u,
            Big = (n - 5) * 5_000_000_000L,
            Rank = n % 4 == 0 ? null : n - 6,
            Amount = decimal.Round(amount, 6),
            Fee = n % 3 == 0 ? null : n / 8m,
            Score = score,
            Weight = n / 4f,
            Opened = moment,
            Closed = n % 4 == 0 ? null : moment.AddDays(n * 7.25),
            Day = DateOnly.ParseExact(day, "yyyy-MM-dd", null),
            At = TimeOnly.Parse(at, null),
            Effort = TimeSpan.FromMinutes((n - 4) * 777.125),
            Content = [.. Enumerable.Range(0, n).Select(i => (byte)(i * 40))],
            OwnerId = n % 2 == 0 ? null : Owner,
        };
    }
}
