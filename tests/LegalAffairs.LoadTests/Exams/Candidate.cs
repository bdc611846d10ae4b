using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LegalAffairs.LoadTests.Exams;

/// <summary>A candidate at a device, who signed in before.</summary>
/// <param name="credentials">Cookies and the token against forgery, as header lines.</param>
internal sealed partial class Candidate(Wires wires, string credentials)
{
    private const int FloorQuestions = 20;
    private string? _attemptId;
    private int _sessionNumber;
    private int _questions;
    private string _credentials = credentials;
    private string _savePath = string.Empty;
    private string _saveHead = string.Empty;

    /// <summary>Every answer up to this number was acknowledged.</summary>
    public int Acknowledged { get; private set; }

    public string AttemptId => _attemptId ?? throw new InvalidOperationException("Not started.");

    /// <summary>What the answer of a number says; odd ones are true.</summary>
    public static string AnswerOf(int sequence) => sequence % 2 == 1 ? "true" : "false";

    /// <summary>An attempt that needs no start, at an address of its own.</summary>
    public void Begin(string attemptId, string savePath)
    {
        (_attemptId, _sessionNumber, _questions) = (attemptId, 1, FloorQuestions);
        (_savePath, _saveHead) = (savePath, HeadOf(savePath));
    }

    public async Task StartAsync(Guid examId)
    {
        var answer = await PostAsync(HeadOf($"/api/app/my-exam/{examId}/start"), "{}");
        _attemptId = answer.GetProperty("attemptId").GetString();
        _sessionNumber = answer.GetProperty("sessionNumber").GetInt32();
        _questions = answer.GetProperty("order").GetArrayLength();
        _savePath = $"/api/app/my-exam/save-answers/{_attemptId}";
        _saveHead = HeadOf(_savePath);
        Acknowledged = 0;
    }

    public Task ReadPaperAsync() => SendAsync(HeadOf($"/api/app/my-exam/paper/{_attemptId}", "GET"), string.Empty);

    /// <summary>The next answer. Sent again under its number if the server goes away before it acknowledges.</summary>
    public Task SaveAsync() => SaveAsync(count: 1);

    /// <summary>All that are left, as a browser sends them that was offline.</summary>
    public Task SaveAllAsync() => SaveAsync(_questions);

    public Task SubmitAsync() =>
        SendAsync(
            HeadOf($"/api/app/my-exam/submit/{_attemptId}"),
            string.Create(CultureInfo.InvariantCulture, $$"""{"sessionNumber":{{_sessionNumber}}}""")
        );

    private async Task SaveAsync(int count)
    {
        var answers = Enumerable
            .Range(Acknowledged + 1, count)
            .Select(sequence =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $$"""{"sequence":{{sequence}},"ordinal":{{((sequence - 1) % _questions) + 1}},"answer":"{{AnswerOf(sequence)}}","isUnsure":false}"""
                )
            );
        await SendAsync(
            _saveHead,
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"sessionNumber":{{_sessionNumber}},"answers":[{{string.Join(',', answers)}}]}"""
            )
        );
        Acknowledged += count;
    }

    private string HeadOf(string path, string method = "POST") =>
        $"{method} {path} HTTP/1.1\r\nHost: {wires.Root.Authority}\r\nAccept-Language: zh-Hans\r\nContent-Type: application/json\r\n{_credentials}";

    private async Task<JsonElement> PostAsync(string head, string body)
    {
        var text = await SendAsync(head, body);
        // A body in chunks has its lengths around it.
        return JsonSerializer.Deserialize<JsonElement>(text[text.IndexOf('{')..(text.LastIndexOf('}') + 1)]);
    }

    private async Task<string> SendAsync(string head, string body)
    {
        var (status, answer, renewed) = await wires.UseAsync(async wire =>
        {
            var (status, answer) = await wire.SendAsync(head, Encoding.UTF8.GetBytes(body));
            return (status, Encoding.UTF8.GetString(answer.Span), wire.RenewedSession);
        });
        if (renewed is { } session)
        {
            _credentials = OldSession().Replace(_credentials, $"LegalAffairs.Session={session}");
            _saveHead = HeadOf(_savePath);
        }

        return status is 200 or 204 ? answer : throw new InvalidOperationException($"{head.Split('\r')[0]} answered {status}: {answer}");
    }

    [GeneratedRegex(@"LegalAffairs\.Session=[^;\r]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OldSession();
}
