using LegalAffairs.Abp;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Roles;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Tests.Identity.Users;

public sealed class IdentityUserTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);
    private readonly IdentityUser _user = new(Guid.CreateVersion7(Now), "wang-ming", "wang-ming@example.com");

    [Fact]
    public void Nobody_is_administrator_and_auditor()
    {
        var failure = Should.Throw<BusinessException>(() => _user.AssignRoles([Role(RoleNames.Admin), Role(RoleNames.Auditor)]));

        failure.Code.ShouldBe(IdentityErrorCodes.AdminAuditorExclusive);
        _user.Roles.ShouldBeEmpty();
    }

    [Fact]
    public void An_auditor_may_become_administrator_by_giving_up_the_audit()
    {
        _user.AssignRoles([Role(RoleNames.Auditor)]);

        _user.AssignRoles([Role(RoleNames.Admin)]);

        _user.Roles.Select(r => r.RoleName).ShouldBe([RoleNames.Admin]);
    }

    [Fact]
    public void Assigning_the_same_roles_again_keeps_the_records()
    {
        var role = Role(RoleNames.Officer);
        _user.AssignRoles([role]);
        var before = _user.Roles.Single();

        _user.AssignRoles([role, Role(RoleNames.Trainer)]);

        _user.Roles.Count.ShouldBe(2);
        _user.Roles.ShouldContain(before);
    }

    [Fact]
    public void The_fifth_wrong_password_locks_for_a_quarter_of_an_hour()
    {
        Fail(times: 4);
        _user.IsLockedOut(Now).ShouldBeFalse();

        Fail(times: 1);

        _user.IsLockedOut(Now).ShouldBeTrue();
        _user.IsLockedOut(Now + QuarterHour - TimeSpan.FromSeconds(1)).ShouldBeTrue();
        _user.IsLockedOut(Now + QuarterHour).ShouldBeFalse();
    }

    [Fact]
    public void After_a_lock_five_more_attempts_are_allowed()
    {
        Fail(times: 5);

        _user.AccessFailedCount.ShouldBe(0);
    }

    [Fact]
    public void An_account_without_locking_is_never_locked()
    {
        _user.LockoutEnabled = false;

        Fail(times: 20);

        _user.IsLockedOut(Now).ShouldBeFalse();
    }

    [Fact]
    public void An_own_password_ends_the_lock_and_the_duty_to_change_it()
    {
        _user.RequirePasswordChange();
        Fail(times: 5);

        _user.NotePasswordChange(Now.UtcDateTime);

        _user.IsLockedOut(Now).ShouldBeFalse();
        _user.MustChangePassword.ShouldBeFalse();
        _user.LastPasswordChangeTime.ShouldBe(Now.UtcDateTime);
    }

    [Theory]
    [InlineData("芳", "王", "王芳")]
    [InlineData("王芳", null, "王芳")]
    [InlineData("Fang", "Wang", "Fang Wang")]
    [InlineData(null, "Wang", "Wang")]
    [InlineData(null, null, null)]
    public void A_name_reads_in_the_order_of_its_language(string? name, string? surname, string? expected) =>
        PersonName.Of(name, surname).ShouldBe(expected);

    private static IdentityRole Role(string name) => new(Guid.CreateVersion7(Now), name, isStatic: true);

    private void Fail(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _user.NoteFailedAttempt(allowed: 5, QuarterHour, Now);
        }
    }
}
