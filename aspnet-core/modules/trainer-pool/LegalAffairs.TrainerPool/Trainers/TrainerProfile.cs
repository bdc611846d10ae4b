namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>What a trainer offers.</summary>
/// <param name="Courses">In their order.</param>
internal sealed record TrainerProfile(IReadOnlyList<string> Specialities, string Introduction, IReadOnlyList<TrainerCourse> Courses)
{
    public bool IsSameAs(TrainerProfile other) =>
        WordsOf(this) == WordsOf(other)
        && Introduction == other.Introduction
        && Courses.Count == other.Courses.Count
        && Courses.Zip(other.Courses).All(c => c.First.IsSameAs(c.Second));

    /// <summary>As the history tells it; another order of courses alone has no line.</summary>
    public IReadOnlyList<ProfileChange> ChangesTo(TrainerProfile other) =>
        [
            .. Change(ProfilePart.Specialities, WordsOf(this), WordsOf(other)),
            .. Change(ProfilePart.Introduction, Introduction, other.Introduction),
            .. Courses.Where(c => other.Find(c.Title) is null).Select(c => new ProfileChange(ProfilePart.Course, c.Title, null)),
            .. other.Courses.Where(c => Find(c.Title) is null).Select(c => new ProfileChange(ProfilePart.Course, null, c.Title)),
            .. other
                .Courses.Where(c => Find(c.Title) is { } mine && !mine.IsSameAs(c))
                .Select(c => new ProfileChange(ProfilePart.CourseContent, c.Title, c.Title)),
        ];

    private TrainerCourse? Find(string title) => Courses.FirstOrDefault(c => c.Title == title);

    private static string WordsOf(TrainerProfile profile) => string.Join('、', profile.Specialities.Order(StringComparer.Ordinal));

    private static IEnumerable<ProfileChange> Change(ProfilePart part, string from, string to) =>
        from == to ? [] : [new ProfileChange(part, from, to)];
}
