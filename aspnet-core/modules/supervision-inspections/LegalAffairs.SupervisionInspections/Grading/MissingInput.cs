namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>What has to be known before there can be a grade; empty when nothing is lacking.</summary>
internal static class MissingInput
{
    public static IEnumerable<GradingMessage> Of(GradingRule rule, GradingModifiers modifiers, GradingInput input)
    {
        var surveyed = modifiers.ContactSurvey;
        IEnumerable<GradingMessage> ofRule = rule switch
        {
            CriteriaCountRule when input.MetCriteria is null => [GradingMessage.Create(GradingErrorCodes.CriteriaNotReviewed)],
            AverageScoreRule when !surveyed && input.Scores is null or [] => [GradingMessage.Create(GradingErrorCodes.ScoresMissing)],
            CompletionRatioRule when input.Completion is null => [GradingMessage.Create(GradingErrorCodes.CompletionMissing)],
            CompletionRatioRule when input.Completion.Due == 0 => [GradingMessage.Create(GradingErrorCodes.NothingDue)],
            MissingItemsRule when input.MissingParts is null => [GradingMessage.Create(GradingErrorCodes.PartsNotReviewed)],
            AwardRule when input.Award is null => [GradingMessage.Create(GradingErrorCodes.AwardMissing)],
            _ => [],
        };
        return surveyed ? ofRule.Concat(OfSurvey(input.Contacts ?? [], scored: rule is AverageScoreRule)) : ofRule;
    }

    private static IEnumerable<GradingMessage> OfSurvey(IReadOnlyList<SurveyedContact> contacts, bool scored)
    {
        if (contacts.Count == 0)
        {
            yield return GradingMessage.Create(GradingErrorCodes.ContactsMissing);
        }

        var notCalled = contacts.Count(contact => contact.State == ContactState.NotCalled);
        if (notCalled > 0)
        {
            yield return GradingMessage.Create(GradingErrorCodes.ContactsNotCalled, ("count", notCalled));
        }

        var notScored = contacts.Count(contact => contact is { State: ContactState.Reached, Score: null });
        if (scored && notScored > 0)
        {
            yield return GradingMessage.Create(GradingErrorCodes.ContactsNotScored, ("count", notScored));
        }
    }
}
