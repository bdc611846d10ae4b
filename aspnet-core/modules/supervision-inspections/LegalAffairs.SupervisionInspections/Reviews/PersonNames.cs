using LegalAffairs.Identity;

namespace LegalAffairs.SupervisionInspections.Reviews;

internal sealed class PersonNames(IReadOnlyDictionary<Guid, UserInfo> users)
{
    /// <summary>Null for nobody, and for an account that is not there.</summary>
    public string? Of(Guid? userId) => userId is { } id ? users.GetValueOrDefault(id)?.DisplayName : null;
}

internal static class PersonNamesExtensions
{
    public static async Task<PersonNames> GetNamesAsync(this IUserDirectory directory, IEnumerable<Guid?> userIds) =>
        new(await directory.GetManyAsync([.. userIds.OfType<Guid>().Distinct()]));
}
