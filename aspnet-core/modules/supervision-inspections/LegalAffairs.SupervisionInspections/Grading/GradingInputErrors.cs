namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>What in the input cannot be true, given a valid rule. Lacking input is not an error: see <see cref="MissingInput"/>.</summary>
internal static class GradingInputErrors
{
    public static IEnumerable<GradingMessage> Of(GradingRule rule, GradingModifiers modifiers, GradingInput input) =>
        HasEmptyEntry(input)
            ? [GradingMessage.Create(GradingErrorCodes.EntryEmpty)]
            : OfLateness(input)
                .Concat(OfRule(rule, modifiers, input))
                .Concat(modifiers.ContactSurvey && rule is not PointsRule ? OfContacts(rule, input.Contacts ?? []) : []);

    private static IEnumerable<GradingMessage> OfRule(GradingRule rule, GradingModifiers modifiers, GradingInput input) =>
        rule switch
        {
            CriteriaCountRule criteria => OfNames(input.MetCriteria ?? [], criteria.Criteria),
            AverageScoreRule when !modifiers.ContactSurvey => OfScores(input.Scores ?? []),
            CompletionRatioRule => OfCompletion(input.Completion),
            MissingItemsRule parts => OfNames(input.MissingParts ?? [], parts.Parts),
            AwardRule award => OfNames(input.Award?.Prize is { } prize ? [prize] : [], award.Prizes),
            PointsRule => (input.Points ?? []).SelectMany(OfPoints),
            _ => [],
        };

    // JSON may hold [null].
    private static bool HasEmptyEntry(GradingInput input) =>
        input.Contacts?.Contains(null!) == true || input.Points?.Contains(null!) == true;

    private static IEnumerable<GradingMessage> OfLateness(GradingInput input) =>
        input.DaysLate < 0 ? [GradingMessage.Create(GradingErrorCodes.DaysLateNegative, ("days", input.DaysLate))] : [];

    private static IEnumerable<GradingMessage> OfNames(IReadOnlyList<string> given, IReadOnlyList<string> known) =>
        given
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1 || !known.Contains(same.Key, StringComparer.Ordinal))
            .Select(same =>
                GradingMessage.Create(same.Count() > 1 ? GradingErrorCodes.NameTwice : GradingErrorCodes.NameNotInRule, ("name", same.Key))
            );

    private static IEnumerable<GradingMessage> OfScores(IEnumerable<decimal> scores) =>
        scores
            .Where(score => !GradingNumbers.IsScore(score))
            .Select(score => GradingMessage.Create(GradingErrorCodes.ScoreOutOfRange, ("score", GradingNumbers.Plain(score))));

    private static IEnumerable<GradingMessage> OfCompletion(Completion? completion) =>
        completion is null || (completion.Done >= 0 && completion.Done <= completion.Due)
            ? []
            : [GradingMessage.Create(GradingErrorCodes.CompletionOutOfRange, ("done", completion.Done), ("due", completion.Due))];

    private static IEnumerable<GradingMessage> OfPoints(PointsEntry entry)
    {
        if (!GradingNumbers.ArePoints(entry.Points))
        {
            yield return GradingMessage.Create(
                GradingErrorCodes.PointsOutOfRange,
                ("points", GradingNumbers.Plain(entry.Points)),
                ("max", GradingLimits.MaxPoints)
            );
        }

        if (string.IsNullOrWhiteSpace(entry.Reason))
        {
            yield return GradingMessage.Create(GradingErrorCodes.PointsReasonMissing);
        }
        else if (entry.Reason.Length > GradingLimits.MaxReasonLength)
        {
            yield return GradingMessage.Create(GradingErrorCodes.PointsReasonTooLong, ("max", GradingLimits.MaxReasonLength));
        }
    }

    private static IEnumerable<GradingMessage> OfContacts(GradingRule rule, IReadOnlyList<SurveyedContact> contacts)
    {
        var unknown = contacts
            .Where(contact => !Enum.IsDefined(contact.State))
            .Select(_ => GradingMessage.Create(GradingErrorCodes.ContactStateUnknown));
        var scores = contacts.Where(contact => contact.State == ContactState.Reached).Select(contact => contact.Score).OfType<decimal>();
        return unknown.Concat(rule is AverageScoreRule ? OfScores(scores) : []);
    }
}
