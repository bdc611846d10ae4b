using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

/// <summary>Rules and inputs as the tests like to say them.</summary>
internal static class Given
{
    public static readonly GradingModifiers None = new();
    public static readonly GradingModifiers LateLowers = new(LateLowers: true);
    public static readonly GradingModifiers Survey = new(ContactSurvey: true);
    public static readonly GradingModifiers Both = new(LateLowers: true, ContactSurvey: true);

    public static CriteriaCountRule Criteria(int count) => new(Names(count));

    public static IReadOnlyList<string> Names(int count) => [.. Enumerable.Range(1, count).Select(number => $"标准{number}")];

    public static GradingInput Met(int count, int daysLate = 0) => new() { MetCriteria = Names(count), DaysLate = daysLate };

    public static GradingInput Scores(params decimal[] scores) => new() { Scores = scores };

    public static GradingInput Done(int done, int due) => new() { Completion = new Completion(done, due) };

    public static GradingInput Missing(params string[] parts) => new() { MissingParts = parts };

    public static GradingInput Contacts(params SurveyedContact[] contacts) => new() { Contacts = contacts };

    public static SurveyedContact Reached(decimal? score) => new(ContactState.Reached, score);

    public static SurveyedContact Unreachable() => new(ContactState.Unreachable);

    public static SurveyedContact NotCalled() => new(ContactState.NotCalled);
}
