using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Roles;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>The role `trainer` follows from the appointment: held while somebody serves or will, gone with suspension, retirement and term.</summary>
internal sealed class TrainerRoles(IRoleGrants roles) : ITransientDependency
{
    private const string Ground = "TrainerPool.Appointment";

    /// <summary>Whoever an administrator gave the role by hand keeps it.</summary>
    public async Task FollowAsync(IReadOnlyCollection<Trainer> trainers, DateOnly today)
    {
        var entitled = trainers.ToLookup(t => IsEntitled(t, today), t => t.UserId);
        await roles.GrantAsync(RoleNames.Trainer, Ground, [.. entitled[true]]);
        await roles.WithdrawAsync(RoleNames.Trainer, Ground, [.. entitled[false]]);
    }

    // Invitations for lessons within a term may come before it begins.
    private static bool IsEntitled(Trainer trainer, DateOnly today) =>
        trainer.StandingOn(today) is TrainerStanding.Serving or TrainerStanding.Upcoming;
}
