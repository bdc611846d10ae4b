using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Platform.LegalClocks;

/// <summary>What a rule grants.</summary>
/// <param name="Rule">Its citation: 河南省行政执法条例第四十三条.</param>
/// <param name="StartEvent">What sets the clock going: 送达监督意见书.</param>
internal sealed record LegalClockTerms(string Rule, string StartEvent, int Length, DayUnit Unit);
