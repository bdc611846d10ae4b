using LegalAffairs.Abp.Application;

namespace LegalAffairs.Identity.Users;

internal static class UserQueries
{
    public static readonly Sorting<IdentityUser> Sorting = CreateSorting();

    /// <summary>Part of user name, name, e-mail or phone number; Latin letters whatever the case.</summary>
    public static IQueryable<IdentityUser> Matching(this IQueryable<IdentityUser> users, string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter))
        {
            return users;
        }

        var text = filter.Trim();
        var normalized = text.ToUpperInvariant();
        return users.Where(u =>
            u.NormalizedUserName!.Contains(normalized)
            || u.NormalizedEmail!.Contains(normalized)
            || u.PhoneNumber!.Contains(text)
            || ((u.Surname ?? "") + (u.Name ?? "")).Contains(text)
        );
    }

    private static Sorting<IdentityUser> CreateSorting()
    {
        var sorting = new Sorting<IdentityUser>("userName") { ThenBy = u => u.Id };
        sorting.Add("userName", u => u.NormalizedUserName);
        sorting.Add("name", u => u.Name);
        sorting.Add("surname", u => u.Surname);
        sorting.Add("email", u => u.NormalizedEmail);
        sorting.Add("phoneNumber", u => u.PhoneNumber);
        sorting.Add("isActive", u => u.IsActive);
        sorting.Add("creationTime", u => u.CreationTime);
        return sorting;
    }
}
