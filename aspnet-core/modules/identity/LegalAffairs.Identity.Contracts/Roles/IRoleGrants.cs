namespace LegalAffairs.Identity.Roles;

/// <summary>
/// Roles that follow from a record of another module, such as an appointment. What an administrator gave by hand is left alone: it is
/// neither taken over by a grant nor withdrawn with it. In the caller's unit of work; asked again changes nothing.
/// </summary>
public interface IRoleGrants
{
    /// <summary>Whoever holds the role already keeps it on the ground it was given. Unknown and deleted accounts are passed over.</summary>
    /// <param name="ground">Names the module and the record's kind; at most <see cref="IdentityRoleConsts.MaxGroundLength"/> letters.</param>
    Task GrantAsync(string roleName, string ground, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    /// <summary>Takes away what this ground gave, and nothing else.</summary>
    Task WithdrawAsync(string roleName, string ground, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);
}
