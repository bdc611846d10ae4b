using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.MySql.Tests.Storage;

public abstract class RoundTripTest
{
    /// <summary>Writes the values and null, and finds each again: by reading, by a parameter, by a literal and as the column's default.</summary>
    protected static async Task ShouldRoundTripAsync<T>(T[] values, Action<PropertyBuilder<T?>>? configure = null)
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        HolderContext<T> Open() => new(database.ConnectionString, values[^1], configure);

        await using (var writer = Open())
        {
            await writer.Database.EnsureCreatedAsync();
            writer.Holders.AddRange(values.Select((value, i) => new Holder<T> { Id = i + 1, Value = value }));
            if (default(T) is null)
            {
                writer.Holders.Add(new Holder<T> { Id = 0 });
            }
            await writer.SaveChangesAsync();
        }

        await using var reader = Open();
        foreach (var holder in await reader.Holders.AsNoTracking().ToListAsync())
        {
            holder.Value.ShouldBe(holder.Id == 0 ? default : values[holder.Id - 1], $"row {holder.Id}");
            holder.Default.ShouldBe(values[^1]);
        }
        await ShouldBeFoundAsync(reader, values);
    }

    private static async Task ShouldBeFoundAsync<T>(HolderContext<T> reader, T[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            var id = i + 1;
            var byParameter = await reader.Holders.CountAsync(h => h.Value!.Equals(value) && h.Id == id);
            byParameter.ShouldBe(1, $"{value} as a parameter");
            var byLiteral = await reader.Holders.CountAsync(h => h.Value!.Equals(EF.Constant(value)) && h.Id == id);
            byLiteral.ShouldBe(1, $"{value} as a literal");
        }
        var nulls = await reader.Holders.CountAsync(h => h.Value == null);
        nulls.ShouldBe(default(T) is null ? 1 : 0);
    }
}
