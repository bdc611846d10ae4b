using System.ComponentModel.DataAnnotations.Schema;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Identity.Users;

/// <summary>An account. Roles are changed here alone, so that no way around the separation of duties exists.</summary>
internal sealed class IdentityUser
    : Microsoft.AspNetCore.Identity.IdentityUser<Guid>,
        IAggregateRoot<Guid>,
        IHasConcurrencyStamp,
        IFullAuditedObject,
        IGeneratesDomainEvents
{
    private readonly List<IdentityUserRole> _roles = [];
    private readonly List<object> _distributedEvents = [];

    private IdentityUser() { }

    public IdentityUser(Guid id, string userName, string email)
    {
        Id = id;
        UserName = userName;
        Email = email;
        LockoutEnabled = true;
    }

    public string? Name { get; private set; }

    public string? Surname { get; private set; }

    public bool IsActive { get; private set; } = true;

    /// <summary>Somebody else chose the password: nothing but changing it is possible.</summary>
    public bool MustChangePassword { get; private set; }

    public DateTime? LastPasswordChangeTime { get; private set; }

    public IReadOnlyCollection<IdentityUserRole> Roles => _roles;

    public bool IsActiveAdministrator => IsActive && !IsDeleted && HasRole(RoleNames.Admin);

    [DisableAuditing]
    public override string? PasswordHash { get; set; }

    string IHasConcurrencyStamp.ConcurrencyStamp
    {
        get => ConcurrencyStamp ?? string.Empty;
        set => ConcurrencyStamp = value;
    }

    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }

    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }

    public bool IsDeleted { get; set; }

    public DateTime? DeletionTime { get; set; }

    public Guid? DeleterId { get; set; }

    [NotMapped]
    public IReadOnlyList<object> DistributedEvents => _distributedEvents;

    public void ClearDistributedEvents() => _distributedEvents.Clear();

    public bool HasRole(string roleName) => _roles.Exists(r => r.RoleName == roleName);

    public void Describe(string? name, string? surname, string? phoneNumber)
    {
        Name = TrimToNull(name);
        Surname = TrimToNull(surname);
        PhoneNumber = TrimToNull(phoneNumber);
    }

    /// <summary>These and no others.</summary>
    public void AssignRoles(IReadOnlyCollection<IdentityRole> roles)
    {
        if (roles.Any(r => r.Name == RoleNames.Admin) && roles.Any(r => r.Name == RoleNames.Auditor))
        {
            throw new BusinessException(IdentityErrorCodes.AdminAuditorExclusive);
        }

        // A role that is held already stays on the ground it was given.
        _roles.RemoveAll(held => roles.All(r => r.Id != held.RoleId));
        _roles.AddRange(roles.Where(r => !_roles.Exists(held => held.RoleId == r.Id)).Select(r => new IdentityUserRole(Id, r)));
    }

    /// <summary>On the ground of another module's record, which may withdraw it. Nobody becomes administrator or auditor this way.</summary>
    public void GrantRole(IdentityRole role, string ground)
    {
        if (role.Name is RoleNames.Admin or RoleNames.Auditor)
        {
            throw new AbpException("Administrators and auditors are named by hand.");
        }

        if (!_roles.Exists(held => held.RoleId == role.Id))
        {
            _roles.Add(new IdentityUserRole(Id, role, ground));
        }
    }

    /// <summary>What was given by hand or on another ground stays.</summary>
    public void WithdrawRole(string roleName, string ground) => _roles.RemoveAll(r => r.RoleName == roleName && r.Ground == ground);

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    public void RequirePasswordChange() => MustChangePassword = true;

    /// <summary>The person's own choice; a lock that wrong passwords brought about is over.</summary>
    public void NotePasswordChange(DateTime now)
    {
        LastPasswordChangeTime = now;
        MustChangePassword = false;
        Unlock();
    }

    public bool IsLockedOut(DateTimeOffset now) => LockoutEnabled && LockoutEnd > now;

    /// <summary>Counts a wrong password; the last one allowed locks the account for a while.</summary>
    public void NoteFailedAttempt(int allowed, TimeSpan lockedFor, DateTimeOffset now)
    {
        if (!LockoutEnabled)
        {
            return;
        }

        AccessFailedCount++;
        if (AccessFailedCount >= allowed)
        {
            AccessFailedCount = 0;
            LockoutEnd = now + lockedFor;
        }
    }

    public void Unlock()
    {
        AccessFailedCount = 0;
        LockoutEnd = null;
    }

    /// <summary>The user name stays taken, because history names it; the e-mail address becomes free.</summary>
    public void PrepareDeletion()
    {
        NormalizedEmail = null;
        _distributedEvents.Add(new UserDeletedEto(Id));
    }

    private static string? TrimToNull(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
