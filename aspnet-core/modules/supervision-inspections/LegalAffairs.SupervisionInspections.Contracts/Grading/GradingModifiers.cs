namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>The indicator's settings beside its rule.</summary>
/// <param name="LateLowers">逾期降档: a late submission costs one grade.</param>
/// <param name="ContactSurvey">调查测评: contacts are called; one or more unreachable cost one grade, all unreachable is 差.</param>
public sealed record GradingModifiers(bool LateLowers = false, bool ContactSurvey = false);
