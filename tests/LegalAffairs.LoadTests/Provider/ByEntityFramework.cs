using LegalAffairs.Abp.EntityFrameworkCore.MySql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LegalAffairs.LoadTests.Provider;

/// <summary>The work as modules write it, with contexts from a pool as the product has them.</summary>
internal sealed class ByEntityFramework(string connectionString)
{
    private readonly PooledDbContextFactory<MeasuredContext> _contexts = new(Options(connectionString));

    public async Task CreateAsync(int rows)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        await context.Database.EnsureCreatedAsync();
        await InsertAsync([.. Enumerable.Range(0, rows).Select(MeasuredRow.New)]);
    }

    public async Task<MeasuredRow> ReadAsync(Guid id)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        return await context.Rows.AsNoTracking().SingleAsync(r => r.Id == id);
    }

    public async Task<List<MeasuredRow>> ReadPageAsync(int from, int count)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        return await context.Rows.AsNoTracking().Where(r => r.Number >= from).OrderBy(r => r.Number).Take(count).ToListAsync();
    }

    public async Task InsertAsync(IReadOnlyList<MeasuredRow> rows)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }

    private static DbContextOptions<MeasuredContext> Options(string connectionString)
    {
        var builder = new DbContextOptionsBuilder<MeasuredContext>();
        builder.UseMySql(connectionString, ServerVersion.AutoDetect(connectionString)).EnableThreadSafetyChecks(false);
        return builder.Options;
    }
}
