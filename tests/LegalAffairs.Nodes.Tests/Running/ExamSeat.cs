using System.Globalization;
using System.Net;
using System.Text.Json;

namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>One candidate at work, who sends each answer until it is acknowledged.</summary>
internal sealed class ExamSeat
{
    private const string Mine = "/api/app/my-exam";
    private const int TrueFalse = 3;
    private readonly ApiClient _client;
    private readonly int _sessionNumber;
    private readonly List<JsonElement> _questions;
    private readonly List<(int Ordinal, string Answer)> _acknowledged = [];

    private ExamSeat(ApiClient client, Guid attemptId, int sessionNumber, List<JsonElement> questions) =>
        (_client, AttemptId, _sessionNumber, _questions) = (client, attemptId, sessionNumber, questions);

    public Guid AttemptId { get; }

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<(int Ordinal, string Answer)> Acknowledged => _acknowledged;

    /// <summary>As soon as the door is open.</summary>
    public static async Task<ExamSeat> TakeAsync(ApiClient client, Guid examId)
    {
        ApiResponse? started = null;
        await Eventually.BecomesTrueAsync(
            async () =>
            {
                started = await client.PostAsync($"{Mine}/{examId}/start");
                return started.Status != HttpStatusCode.Forbidden || started.ErrorCode != "TrainingExams:ExamNotYetOpen";
            },
            () => "The exam does not begin."
        );
        var session = started!.ShouldSucceed().Json;
        var attemptId = session.GetProperty("attemptId").GetGuid();
        var paper = (await client.GetAsync($"{Mine}/paper/{attemptId}")).ShouldSucceed().Json;
        var questions = paper.GetProperty("items").EnumerateArray().Where(IsChosen).ToList();
        return new ExamSeat(client, attemptId, session.GetProperty("sessionNumber").GetInt32(), questions);
    }

    public async Task AnswerAsync(int count, Action acknowledged)
    {
        for (var i = 0; i < count; i++)
        {
            var sequence = _acknowledged.Count + 1;
            var (ordinal, answer) = AnswerOf(sequence);
            var input = new
            {
                sessionNumber = _sessionNumber,
                answers = new[]
                {
                    new
                    {
                        sequence,
                        ordinal,
                        answer,
                    },
                },
            };
            await Again.UntilDoneAsync(() => _client.PostAsync($"{Mine}/save-answers/{AttemptId}", input));
            _acknowledged.Add((ordinal, answer));
            acknowledged();
        }
    }

    public Task SubmitAsync() =>
        Again.UntilDoneAsync(() => _client.PostAsync($"{Mine}/submit/{AttemptId}", new { sessionNumber = _sessionNumber }));

    private static bool IsChosen(JsonElement question) =>
        question.GetProperty("kind").GetInt32() == TrueFalse || question.GetProperty("options").GetArrayLength() > 0;

    private (int Ordinal, string Answer) AnswerOf(int sequence)
    {
        var question = _questions[sequence % _questions.Count];
        var options = question.GetProperty("options").GetArrayLength();
        var answer =
            options > 0 ? (sequence % options).ToString(CultureInfo.InvariantCulture)
            : sequence % 2 == 0 ? "true"
            : "false";
        return (question.GetProperty("ordinal").GetInt32(), answer);
    }
}
