using System.Diagnostics;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using LegalAffairs.LoadTests.Exams;
using LegalAffairs.LoadTests.People;
using LegalAffairs.LoadTests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>Whether 10,000 people may enforce today, and whether they may have a certificate, each in one call, against the same rows read by hand.</summary>
internal sealed class EligibilityScenario : IScenario
{
    private const int People = 10_000;
    private const int WarmUps = 5;
    private const int Times = 21;
    private const double MostRatio = 3;

    private const string Authority = """
        SELECT p.OwnerId, p.Employment, p.QuitOn, c.Id, c.Number, c.Areas, c.IssuedOn, c.ValidUntil, c.EndedBy, c.EndsOn, c.ReviewedYear, c.PassedReview
        FROM CertPeople p LEFT JOIN CertCertificates c ON c.PersonId = p.Id AND c.Number IS NOT NULL
        WHERE p.OwnerId IS NOT NULL
        """;

    private static readonly string[] Conditions =
    [
        "SELECT * FROM CertPeople WHERE OwnerId IS NOT NULL",
        "SELECT a.UserId, a.ExamId, a.Score, e.Title, e.PassMark FROM TrainingAttempts a JOIN TrainingExams e ON e.Id = a.ExamId WHERE a.Score >= e.PassMark",
        "SELECT UserId, Kind, SUM(Tenths) FROM PoolHoursEntries GROUP BY UserId, Kind",
    ];

    public string Name => "eligibility";

    public Task<IReadOnlyList<ReportRow>> RunAsync(LoadOptions options, DataDirectory directory) =>
        Engines.EachAsync(options, directory, (engine, server) => MeasureAsync(engine, directory, server?.ConnectionString));

    private static async Task<IReadOnlyList<ReportRow>> MeasureAsync(string engine, DataDirectory directory, string? mySql)
    {
        var tables = new ProductTables(directory, mySql);
        var users = await FillAsync(directory, tables, mySql);
        await using var product = InProcessProduct.Build(directory, mySql);
        await using var connection = await tables.OpenAsync();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var authority = await CompareAsync(
            () =>
                product.InUnitOfWorkAsync(async s =>
                    (await s.GetRequiredService<ICertificateAuthority>().CheckAsync(users, areas: null, today)).Values.Count(a =>
                        a.IsAllowed
                    )
                ),
            () => ProductTables.ReadAllAsync(connection, Authority)
        );
        var eligibility = await CompareAsync(
            () =>
                product.InUnitOfWorkAsync(async s =>
                {
                    var people = await s.GetRequiredService<IRepository<Person, Guid>>().GetListAsync(p => p.OwnerId != null);
                    return (await s.GetRequiredService<Eligibility>().CheckAsync(people, today)).Count;
                }),
            async () =>
            {
                var rows = 0;
                foreach (var sql in Conditions)
                {
                    rows = Math.Max(rows, await ProductTables.ReadAllAsync(connection, sql));
                }

                return rows;
            }
        );
        return [Row(engine, "may they enforce today", authority), Row(engine, "what is missing for a certificate", eligibility)];
    }

    private static async Task<IReadOnlyList<Guid>> FillAsync(DataDirectory directory, ProductTables tables, string? mySql)
    {
        await using (await ProductServer.StartAsync(directory, mySql: mySql))
        {
            // It makes and fills the database.
        }

        var users = await new ExamDatabase(tables).AddOfficersAsync(People);
        await new CertifiedPeople(tables).AddAsync(users);
        return users;
    }

    /// <returns>Medians in milliseconds.</returns>
    /// <exception cref="InvalidOperationException">Either of them has not been through all people.</exception>
    private static async Task<(double Product, double Floor)> CompareAsync(Func<Task<int>> product, Func<Task<int>> floor)
    {
        var (measured, bare) = (new List<double>(), new List<double>());
        for (var i = 0; i < WarmUps + Times; i++)
        {
            var (own, raw) = (await TimeAsync(product), await TimeAsync(floor));
            if (i >= WarmUps)
            {
                measured.Add(own);
                bare.Add(raw);
            }
        }

        return (measured.Order().ElementAt(Times / 2), bare.Order().ElementAt(Times / 2));
    }

    private static async Task<double> TimeAsync(Func<Task<int>> act)
    {
        var began = Stopwatch.GetTimestamp();
        var count = await act();
        return count >= People
            ? Stopwatch.GetElapsedTime(began).TotalMilliseconds
            : throw new InvalidOperationException($"{count} of {People} people.");
    }

    private static ReportRow Row(string engine, string what, (double Product, double Floor) medians)
    {
        var ratio = medians.Product / medians.Floor;
        return new ReportRow(
            $"{engine}: {People:N0} people, {what}",
            $"{medians.Product:N1} ms",
            $"{medians.Floor:N1} ms",
            $"{ratio:N2}",
            $"≤ {MostRatio}",
            ratio <= MostRatio
        );
    }
}
