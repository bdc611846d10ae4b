namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>What is 差 whatever else is known (ZZ20).</summary>
internal static class HardPoor
{
    public static GradingMessage? Of(GradingModifiers modifiers, GradingInput input)
    {
        if (input.NothingSubmitted)
        {
            return GradingMessage.Create(GradingSteps.NothingSubmitted) with { Grade = Grade.Poor };
        }

        var contacts = modifiers.ContactSurvey ? input.Contacts ?? [] : [];
        return contacts.Count > 0 && contacts.All(contact => contact.State == ContactState.Unreachable)
            ? GradingMessage.Create(GradingSteps.AllUnreachable, ("total", contacts.Count)) with
            {
                Grade = Grade.Poor,
            }
            : null;
    }
}
