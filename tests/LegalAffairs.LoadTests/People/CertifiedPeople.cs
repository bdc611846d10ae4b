using System.Data.Common;
using System.Globalization;
using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.People;

/// <summary>People who have an account, a certificate, a passed exam and a line of hours: each a copy of what the demo city has.</summary>
internal sealed class CertifiedPeople(ProductTables tables)
{
    private readonly Dictionary<string, Dictionary<string, object?>> _templates = new(StringComparer.Ordinal);

    public async Task AddAsync(IReadOnlyList<Guid> users)
    {
        await using var connection = await tables.OpenAsync();
        await ReadTemplatesAsync(connection);
        await using var transaction = await connection.BeginTransactionAsync();
        for (var i = 0; i < users.Count; i++)
        {
            var (user, person, certificate) = (tables.ValueOf(users[i]), NewId(), NewId());
            await InsertAsync("CertPeople", ("Id", person), ("OwnerId", user), ("IdentityNumberHash", $"measured-{i}"));
            await InsertAsync(
                "CertCertificates",
                ("Id", certificate),
                ("PersonId", person),
                ("OwnerId", user),
                ("PendingPersonId", null),
                ("Kind", 1),
                ("IssuedOn", "2026-01-01"),
                ("ValidUntil", "2040-12-31"),
                ("EndedBy", null),
                ("EndsOn", null),
                ("PassedReview", 1),
                ("Number", string.Create(CultureInfo.InvariantCulture, $"量{i:00000}"))
            );
            await InsertAsync("TrainingAttempts", ("Id", NewId()), ("UserId", user));
            await InsertAsync("PoolHoursEntries", ("Id", NewId()), ("UserId", user), ("SourceId", NewId()));
        }

        await transaction.CommitAsync();

        async Task InsertAsync(string table, params (string Name, object? Value)[] changes)
        {
            var row = _templates[table];
            foreach (var (name, value) in changes)
            {
                row[name] = value;
            }

            await ProductTables.InsertAsync(connection, transaction, table, row);
        }
    }

    private async Task ReadTemplatesAsync(DbConnection connection)
    {
        _templates["CertPeople"] = await ProductTables.ReadOneAsync(
            connection,
            "SELECT * FROM CertPeople WHERE QuitOn IS NULL AND Employment = 1"
        );
        _templates["CertCertificates"] = await ProductTables.ReadOneAsync(
            connection,
            "SELECT * FROM CertCertificates WHERE Number IS NOT NULL"
        );
        _templates["TrainingAttempts"] = await ProductTables.ReadOneAsync(
            connection,
            "SELECT a.* FROM TrainingAttempts a JOIN TrainingExams e ON e.Id = a.ExamId WHERE a.Score >= e.PassMark AND a.Counts = 1"
        );
        _templates["PoolHoursEntries"] = await ProductTables.ReadOneAsync(
            connection,
            "SELECT * FROM PoolHoursEntries WHERE CorrectsId IS NULL"
        );
    }

    private object NewId() => tables.ValueOf(Guid.CreateVersion7());
}
