using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>Everything that there is about one unit and one indicator, to be judged.</summary>
internal sealed record ReviewCase(
    PlannedIndicator Planned,
    UnitInfo Unit,
    IReadOnlyList<Submission> Submissions,
    Assessment? Assessment,
    CellState State,
    IReadOnlyList<ExamResultDto> ExamResults
)
{
    public Indicator Indicator => Planned.Indicator;

    /// <summary>The number that the latest exam gives for the rule.</summary>
    public GradingInput? MeasuredInput =>
        (ExamResults.Count > 0 ? ExamResults[0] : null) is not { } exam
            ? null
            : Indicator.Rule.Kind switch
            {
                GradingRuleKind.AverageScore => new GradingInput { Scores = [exam.Mean] },
                GradingRuleKind.CompletionRatio => new GradingInput { Completion = new Completion(exam.DoneUnits, exam.DueUnits) },
                _ => null,
            };

    private IEnumerable<Contact> Contacts => Submissions.OrderBy(s => s.Round).SelectMany(s => s.Contacts.OrderBy(c => c.Order));

    /// <exception cref="BusinessException">It is too early, or somebody has to look at something first.</exception>
    public void CheckIsGradable(bool acceptSubmitted)
    {
        Planned.CheckIsOpen();
        if (State.StillInTime is { } round)
        {
            throw new BusinessException(SupervisionInspectionsErrors.NotYetGradable)
                .WithData("round", round.Round)
                .WithData("deadline", round.Deadline.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        if (State.HasSubmitted && !acceptSubmitted)
        {
            throw new BusinessException(SupervisionInspectionsErrors.SubmissionsToReviewFirst);
        }
    }

    /// <summary>What the reviewer found, with what only the server knows: lateness and absence.</summary>
    /// <exception cref="EntityNotFoundException">A contact is not one of this unit's.</exception>
    public GradingInput InputFrom(GradeInput found) =>
        new()
        {
            // An exam is evidence too, though the unit handed in nothing itself.
            NothingSubmitted = State.NothingSubmitted && ExamResults.Count == 0,
            DaysLate = State.DaysLate,
            MetCriteria = found.MetCriteria,
            Scores = found.Scores,
            Completion = found.Completion,
            MissingParts = found.MissingParts,
            Award = found.Award,
            Points = found.Points,
            Contacts = Indicator.AsksForContacts ? Survey(ResultsOf(found)) : null,
        };

    public GradingOutcome Grade(GradingInput input) => GradingEngine.Grade(Indicator.Rule, Indicator.Modifiers, input);

    public void AcceptSubmitted(DateTime now, Guid? userId)
    {
        foreach (var submission in Submissions.Where(s => s.Status == SubmissionStatus.Submitted))
        {
            submission.Accept(now, userId);
        }
    }

    public void RecordContacts(GradeInput found)
    {
        var results = ResultsOf(found);
        foreach (var contact in Contacts.Where(c => results.ContainsKey(c.Id)))
        {
            contact.Record(results[contact.Id].State, results[contact.Id].Score);
        }
    }

    private List<SurveyedContact> Survey(Dictionary<Guid, SurveyedContact> results) =>
        [.. Contacts.Select(c => results.GetValueOrDefault(c.Id) ?? new SurveyedContact(c.State, c.Score))];

    // A score without a talk would be nobody's.
    private Dictionary<Guid, SurveyedContact> ResultsOf(GradeInput found)
    {
        var results = new Dictionary<Guid, SurveyedContact>();
        foreach (var result in found.Contacts ?? [])
        {
            if (!Contacts.Any(c => c.Id == result.Id))
            {
                throw new EntityNotFoundException(typeof(Contact), result.Id);
            }

            results[result.Id] = new SurveyedContact(result.State, result.State == ContactState.Reached ? result.Score : null);
        }

        return results;
    }
}
