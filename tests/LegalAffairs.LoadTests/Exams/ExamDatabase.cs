using LegalAffairs.LoadTests.Servers;

namespace LegalAffairs.LoadTests.Exams;

/// <summary>Candidates, and what is stored of their answers.</summary>
internal sealed class ExamDatabase(ProductTables tables)
{
    /// <summary>Accounts like the officer's, with its password, and named officer-1, officer-2 and so on.</summary>
    /// <returns>Their ids.</returns>
    public async Task<IReadOnlyList<Guid>> AddOfficersAsync(int count)
    {
        await using var connection = await tables.OpenAsync();
        var user = await ProductTables.ReadOneAsync(connection, "SELECT * FROM IdentityUsers WHERE NormalizedUserName = 'OFFICER'");
        var role = await ProductTables.ReadOneAsync(
            connection,
            "SELECT * FROM IdentityUserRoles WHERE UserId = (SELECT Id FROM IdentityUsers WHERE NormalizedUserName = 'OFFICER')"
        );
        await using var transaction = await connection.BeginTransactionAsync();
        var ids = new List<Guid>();
        for (var i = 1; i <= count; i++)
        {
            var id = Guid.CreateVersion7();
            ids.Add(id);
            user["Id"] = tables.ValueOf(id);
            user["UserName"] = $"officer-{i}";
            user["NormalizedUserName"] = $"OFFICER-{i}";
            user["Email"] = user["NormalizedEmail"] = user["PhoneNumber"] = null;
            await ProductTables.InsertAsync(connection, transaction, "IdentityUsers", user);
            role["UserId"] = user["Id"];
            if (role.ContainsKey("Id"))
            {
                role["Id"] = tables.ValueOf(Guid.CreateVersion7());
            }

            await ProductTables.InsertAsync(connection, transaction, "IdentityUserRoles", role);
        }

        await transaction.CommitAsync();
        return ids;
    }

    /// <summary>Compares what was acknowledged with what is there.</summary>
    /// <exception cref="InvalidOperationException">An acknowledged answer is lost, or says something else.</exception>
    public async Task CheckAsync(IEnumerable<Candidate> candidates)
    {
        var acknowledged = candidates.ToDictionary(c => Guid.Parse(c.AttemptId), c => c.Acknowledged);
        var found = acknowledged.Keys.ToDictionary(id => id, _ => 0);
        await using var connection = await tables.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT AttemptId, Sequence, Answer FROM TrainingAnswers";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var (attempt, sequence) = (ProductTables.IdOf(reader.GetValue(0)), reader.GetInt32(1));
            if (acknowledged.TryGetValue(attempt, out var last) && sequence <= last && reader.GetString(2) == Candidate.AnswerOf(sequence))
            {
                found[attempt]++;
            }
        }

        var lost = acknowledged.Sum(a => a.Value - found[a.Key]);
        if (lost != 0)
        {
            throw new InvalidOperationException($"{lost} of {acknowledged.Values.Sum()} acknowledged answers are not in the database.");
        }
    }
}
