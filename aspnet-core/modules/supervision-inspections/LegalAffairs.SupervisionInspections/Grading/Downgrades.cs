namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Each modifier costs one grade and none goes below 差.</summary>
internal static class Downgrades
{
    public static IReadOnlyList<GradingMessage> After(GradingMessage start, GradingModifiers modifiers, GradingInput input)
    {
        List<GradingMessage> steps = [start];
        if (input.DaysLate > 0)
        {
            steps.Add(Late(steps[^1].Grade!.Value, modifiers.LateLowers, input.DaysLate));
        }

        var unreachable = modifiers.ContactSurvey ? input.Contacts!.Count(contact => contact.State == ContactState.Unreachable) : 0;
        if (unreachable > 0)
        {
            steps.Add(Unreachable(steps[^1].Grade!.Value, unreachable, input.Contacts!.Count));
        }

        return steps;
    }

    private static GradingMessage Late(Grade grade, bool lowers, int days)
    {
        var code =
            !lowers ? GradingSteps.LateWithoutEffect
            : grade == Grade.Poor ? GradingSteps.LateAlreadyPoor
            : GradingSteps.Late;
        return GradingMessage.Create(code, ("days", days)) with { Grade = lowers ? OneLower(grade) : grade };
    }

    private static GradingMessage Unreachable(Grade grade, int count, int total)
    {
        var code = grade == Grade.Poor ? GradingSteps.UnreachableAlreadyPoor : GradingSteps.Unreachable;
        return GradingMessage.Create(code, ("count", count), ("total", total)) with { Grade = OneLower(grade) };
    }

    private static Grade OneLower(Grade grade) => grade == Grade.Poor ? Grade.Poor : grade - 1;
}
