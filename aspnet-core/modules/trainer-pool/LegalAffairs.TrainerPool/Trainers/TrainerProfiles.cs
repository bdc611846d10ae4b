using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Proofs;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>What a trainer offers, as staff or the trainer write it.</summary>
internal sealed class TrainerProfiles(ProofFiles files, ICurrentUser user, TimeProvider time) : ITransientDependency
{
    public async Task DescribeAsync(Trainer trainer, TrainerProfileInput input)
    {
        var before = trainer.Courses.SelectMany(c => c.FileIds).Distinct().ToList();
        var profile = new TrainerProfile(
            Specialities.Clean(input.Specialities),
            input.Introduction.Trim(),
            [.. input.Courses.Select((c, i) => CourseOf(trainer.Id, i + 1, c))]
        );
        trainer.Describe(profile, time.Today(), user.GetId());
        var named = trainer.Courses.SelectMany(c => c.FileIds).Distinct().ToList();
        await files.ClaimAsync(named, before, $"TrainerPool.Trainer:{trainer.Id}");
    }

    private static TrainerCourse CourseOf(Guid trainerId, int ordinal, TrainerCourseInput input) =>
        new(trainerId, ordinal, input.Title.Trim(), input.Description?.Trim() ?? string.Empty, [.. input.FileIds.Distinct()]);
}
