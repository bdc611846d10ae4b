namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>The stretches of a working day, in Asia/Shanghai and in order; each starts at its first and ends before its last moment.</summary>
public sealed record WorkingHours(IReadOnlyList<WorkingHours.Stretch> Stretches)
{
    public static WorkingHours Default { get; } =
        new([new Stretch(new TimeOnly(9, 0), new TimeOnly(12, 0)), new Stretch(new TimeOnly(13, 0), new TimeOnly(17, 0))]);

    public bool Contains(TimeOnly time) => Stretches.Any(s => s.From <= time && time < s.To);

    public sealed record Stretch(TimeOnly From, TimeOnly To);
}
