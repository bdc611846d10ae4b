using System.Collections.Concurrent;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Identity;
using LegalAffairs.Identity.PermissionManagement;
using LegalAffairs.Identity.Permissions;
using LegalAffairs.Identity.Users;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.Identity.PermissionManagement;

public sealed class AuditTrailTests : IdentityTest
{
    private readonly Recorder _audit = new();

    protected override void ConfigureServices(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<IAuditingStore>(_audit));

    [Fact]
    public async Task An_administrator_cannot_take_a_permission_unnoticed()
    {
        var admin = await SignInAsync("admin");

        (
            await admin.PutAsync(
                "/api/permission-management/permissions?providerName=R&providerKey=admin",
                new { permissions = new[] { new { name = IdentityPermissions.SecurityLogs.Default, isGranted = false } } }
            )
        ).ShouldSucceed();

        var (log, change) = _audit.ChangesOf<PermissionGrant>().ShouldHaveSingleItem();
        log.UserName.ShouldBe("admin");
        change.ChangeType.ShouldBe(EntityChangeType.Deleted);
        OldValue(change, "Name").ShouldBe(IdentityPermissions.SecurityLogs.Default);
        OldValue(change, "ProviderKey").ShouldBe("admin");
    }

    [Fact]
    public async Task A_role_that_is_handed_out_is_noted_by_its_name()
    {
        var admin = await SignInAsync("admin");
        var officer = await FindUserAsync(admin, "officer");

        (
            await admin.PutAsync($"/api/identity/users/{officer.Id()}/roles", new { roleNames = new[] { RoleNames.Trainer } })
        ).ShouldSucceed();

        var changes = _audit.ChangesOf<IdentityUserRole>().Select(c => c.Change).ToList();
        changes.Single(c => c.ChangeType == EntityChangeType.Created).PropertyChanges.ShouldContain(p => p.NewValue == RoleNames.Trainer);
        changes
            .Single(c => c.ChangeType == EntityChangeType.Deleted)
            .PropertyChanges.ShouldContain(p => p.OriginalValue == RoleNames.Officer);
    }

    [Fact]
    public async Task A_role_that_goes_with_an_appointment_is_noted_with_its_ground()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var list = (await staff.GetAsync("/api/app/trainer?maxResultCount=100")).ShouldSucceed().Json.GetProperty("items");
        var appointed = list.EnumerateArray().Last().GetProperty("id").GetGuid();

        (await staff.PostAsync($"/api/app/trainer/{appointed}/retire", new { reason = "退休" })).ShouldSucceed();

        var (log, change) = _audit.ChangesOf<IdentityUserRole>().ShouldHaveSingleItem();
        log.UserName.ShouldBe(RoleNames.BureauStaff);
        change.ChangeType.ShouldBe(EntityChangeType.Deleted);
        (OldValue(change, "RoleName"), OldValue(change, "Ground")).ShouldBe((RoleNames.Trainer, "TrainerPool.Appointment"));
    }

    [Fact]
    public async Task That_a_password_changed_is_noted_and_no_hash_of_it()
    {
        var officer = await SignInAsync("officer");

        (await ChangePasswordAsync(officer, TestHost.Password, NewPassword)).ShouldSucceed();

        var change = _audit.ChangesOf<IdentityUser>().Select(c => c.Change).Last();
        var password = change.PropertyChanges.Single(p => p.PropertyName == "PasswordHash");
        password.OriginalValue.ShouldBe("***");
        password.NewValue.ShouldBe("***");
        _audit.Logs.SelectMany(l => l.EntityChanges).SelectMany(c => c.PropertyChanges).ShouldAllBe(p => !LooksLikeHash(p));
    }

    private static bool LooksLikeHash(EntityPropertyChangeInfo change) =>
        change.PropertyName.Contains("Hash") && (change.NewValue ?? change.OriginalValue) is { Length: > 3 };

    private static string? OldValue(EntityChangeInfo change, string property) =>
        change.PropertyChanges.Single(p => p.PropertyName == property).OriginalValue;

    private sealed class Recorder : IAuditingStore
    {
        public ConcurrentQueue<AuditLogInfo> Logs { get; } = new();

        public ValueTask SaveAsync(AuditLogInfo log)
        {
            Logs.Enqueue(log);
            return ValueTask.CompletedTask;
        }

        public IEnumerable<(AuditLogInfo Log, EntityChangeInfo Change)> ChangesOf<TEntity>() =>
            Logs.SelectMany(l => l.EntityChanges.Select(c => (l, c))).Where(c => c.c.EntityTypeFullName == typeof(TEntity).FullName);
    }
}
