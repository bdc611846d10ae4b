using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Guids;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.AuditLogging.Writing;

/// <summary>Records that the database would not take, one JSON a line, one file a batch, until it takes them.</summary>
internal sealed class AuditSpill(IConfiguration configuration, IGuidGenerator guids, ILogger<AuditSpill> logger) : ISingletonDependency
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
    };

    private readonly string _directory = Path.GetFullPath(Path.Combine(configuration["App:DataDirectory"] ?? "data", "audit-spill"));

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<string> Files =>
        Directory.Exists(_directory) ? [.. Directory.EnumerateFiles(_directory, "*.jsonl").Order(StringComparer.Ordinal)] : [];

    public async Task AppendAsync(IReadOnlyList<AuditLogInfo> logs)
    {
        var lines = logs.Select(l => JsonSerializer.Serialize(l, Json)).ToList();
        try
        {
            Directory.CreateDirectory(_directory);
            await WriteWholeAsync(Path.Combine(_directory, $"{guids.Create():N}.jsonl"), lines);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Neither database nor disk: the log is the last place that may keep them.
            logger.LogCritical(e, "Audit records could be stored nowhere else: {Records}", string.Join('\n', lines));
        }
    }

    /// <summary>Null if somebody has damaged the file; it is then set aside for a person to look at.</summary>
    public async Task<IReadOnlyList<AuditLogInfo>?> ReadAsync(string file)
    {
        try
        {
            var lines = await File.ReadAllLinesAsync(file);
            return [.. lines.Select(l => JsonSerializer.Deserialize<AuditLogInfo>(l, Json)!)];
        }
        catch (JsonException e)
        {
            logger.LogError(e, "Audit records in {File} cannot be read; it is set aside.", file);
            File.Move(file, file + ".unreadable", overwrite: true);
            return null;
        }
    }

    public static void Delete(string file) => File.Delete(file);

    // It gets its name when it is whole and on the disk, so that no half file is ever read in.
    private static async Task WriteWholeAsync(string path, IEnumerable<string> lines)
    {
        var temporary = path + ".tmp";
        await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
        await using (var writer = new StreamWriter(file))
        {
            foreach (var line in lines)
            {
                await writer.WriteLineAsync(line);
            }

            await writer.FlushAsync();
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path);
    }
}
