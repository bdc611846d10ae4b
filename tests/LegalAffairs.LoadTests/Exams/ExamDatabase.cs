using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MySql.Data.MySqlClient;

namespace LegalAffairs.LoadTests.Exams;

/// <summary>The product's database, past the product.</summary>
internal sealed class ExamDatabase(DataDirectory directory, string? mySql)
{
    /// <summary>Accounts like the officer's, with its password, and named officer-1, officer-2 and so on.</summary>
    /// <returns>Their ids.</returns>
    public async Task<IReadOnlyList<Guid>> AddOfficersAsync(int count)
    {
        await using var connection = await OpenAsync();
        var user = await ReadOneAsync(connection, "SELECT * FROM IdentityUsers WHERE NormalizedUserName = 'OFFICER'");
        var role = await ReadOneAsync(
            connection,
            "SELECT * FROM IdentityUserRoles WHERE UserId = (SELECT Id FROM IdentityUsers WHERE NormalizedUserName = 'OFFICER')"
        );
        await using var transaction = await connection.BeginTransactionAsync();
        var ids = new List<Guid>();
        for (var i = 1; i <= count; i++)
        {
            var id = Guid.CreateVersion7();
            ids.Add(id);
            user["Id"] = Like(user["Id"]!, id);
            user["UserName"] = $"officer-{i}";
            user["NormalizedUserName"] = $"OFFICER-{i}";
            user["Email"] = user["NormalizedEmail"] = user["PhoneNumber"] = null;
            await InsertAsync(connection, transaction, "IdentityUsers", user);
            role["UserId"] = user["Id"];
            if (role.ContainsKey("Id"))
            {
                role["Id"] = Like(user["Id"]!, Guid.CreateVersion7());
            }

            await InsertAsync(connection, transaction, "IdentityUserRoles", role);
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
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT AttemptId, Sequence, Answer FROM TrainingAnswers";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var (attempt, sequence) = (IdOf(reader.GetValue(0)), reader.GetInt32(1));
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

    private static Guid IdOf(object value) => value is byte[] bytes ? new Guid(bytes, bigEndian: true) : Guid.Parse((string)value);

    private static object Like(object template, Guid id) =>
        template is byte[] ? id.ToByteArray(bigEndian: true) : id.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant();

    private async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = mySql is null
            ? new SqliteConnection($"Data Source={directory.DatabaseFile};Default Timeout=60;Pooling=False")
            : new MySqlConnection($"{mySql};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<Dictionary<string, object?>> ReadOneAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return Enumerable
            .Range(0, reader.FieldCount)
            .ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i), StringComparer.Ordinal);
    }

    private static async Task InsertAsync(DbConnection connection, DbTransaction transaction, string table, Dictionary<string, object?> row)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", row.Keys)}) VALUES ({string.Join(", ", row.Keys.Select(k => "@" + k))})";
        foreach (var (name, value) in row)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }
}
