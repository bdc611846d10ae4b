using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.SupervisionInspections.Grading;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>Grades in the reader's language: "满足3项中的2项：良；逾期3天：降一档 → 中".</summary>
internal sealed class AssessmentWords(IStringLocalizer<SupervisionInspectionsResource> localizer) : ITransientDependency
{
    public string Explain(Assessment assessment) => Explain(assessment.Outcome, assessment.Override);

    public string Explain(GradingOutcome outcome, GradeOverride? decision = null) =>
        GradingWords.Of(new FinalGrade(outcome, decision), key => localizer[key]);

    public AssessmentDto Of(Assessment assessment, PersonNames people) =>
        new(
            assessment.Input,
            assessment.Outcome.Grade,
            assessment.Grade,
            assessment.Points,
            Explain(assessment),
            assessment.Override,
            people.Of(assessment.OverriderId),
            assessment.GradedTime,
            people.Of(assessment.GraderId),
            assessment.ConcurrencyStamp
        );
}
