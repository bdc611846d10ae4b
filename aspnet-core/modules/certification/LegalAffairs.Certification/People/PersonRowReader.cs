using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.OrganizationUnits;
using E = LegalAffairs.Certification.CertificationErrorCodes;
using Limits = LegalAffairs.Certification.CertificationLimits;

namespace LegalAffairs.Certification.People;

/// <summary>Reads lines against what is known of the city, which was looked up for all of them at once.</summary>
/// <param name="units">By name; only those that the importer may write into.</param>
/// <param name="takenHashes">Of numbers that are registered, with the unit.</param>
/// <param name="covers">Whether the importer sees the people of a unit.</param>
/// <param name="takenUserIds">Accounts that belong to somebody.</param>
internal sealed class PersonRowReader(
    ILookup<string, UnitInfo> units,
    IReadOnlyDictionary<string, UserInfo> accounts,
    IReadOnlyDictionary<string, Guid> takenHashes,
    Func<Guid, bool> covers,
    IReadOnlySet<Guid> takenUserIds,
    IdentityNumbers numbers,
    DateOnly today
)
{
    private readonly Dictionary<string, int> _rowsByHash = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, int> _rowsByUser = [];

    public PersonRow Read(ImportRow row)
    {
        var name = row.RequiredText(PersonColumns.Name, Limits.MaxPersonNameLength);
        var number = ReadNumber(row);
        var unitId = ReadUnit(row);
        var post = row.Text(PersonColumns.Post, Limits.MaxPostLength);
        var employment = row.RequiredChoice(PersonColumns.Employment, PersonColumns.Employments);
        return new PersonRow(name, number!, unitId, post, employment, ReadAccount(row));
    }

    private IdentityNumber? ReadNumber(ImportRow row)
    {
        var before = row.Errors.Count;
        var text = row.RequiredText(PersonColumns.IdentityNumber, Limits.MaxIdentityNumberInput);
        if (row.Errors.Count > before)
        {
            return null;
        }

        if (IdentityNumber.TryParse(text, today, out var problem) is not { } number)
        {
            row.AddError(PersonColumns.IdentityNumber, problem!);
            return null;
        }

        var hash = numbers.HashOf(number);
        if (takenHashes.TryGetValue(hash, out var unitId))
        {
            row.AddError(
                PersonColumns.IdentityNumber,
                covers(unitId) ? E.IdentityNumberTaken : E.RegistrationNeedsBureau,
                ("number", number.Masked)
            );
        }
        else if (!_rowsByHash.TryAdd(hash, row.Source.Number))
        {
            row.AddError(PersonColumns.IdentityNumber, E.IdentityNumberTwiceInFile, ("first", _rowsByHash[hash]));
        }

        return number;
    }

    private Guid ReadUnit(ImportRow row)
    {
        var name = row.RequiredText(PersonColumns.Unit, OrganizationUnitConsts.MaxNameLength);
        var found = units[name].Take(2).ToList();
        if (name.Length > 0 && found.Count != 1)
        {
            row.AddError(PersonColumns.Unit, found.Count == 0 ? E.UnitUnknown : E.UnitAmbiguous, ("unit", name));
        }

        return found.Count == 1 ? found[0].Id : Guid.Empty;
    }

    private Guid? ReadAccount(ImportRow row)
    {
        var userName = row.Text(PersonColumns.Account, PersonImport.MaxUserNameLength);
        if (userName.Length == 0)
        {
            return null;
        }

        if (!accounts.TryGetValue(userName, out var account) || !account.IsActive)
        {
            row.AddError(PersonColumns.Account, E.AccountUnknown, ("userName", userName));
            return null;
        }

        if (takenUserIds.Contains(account.Id) || !_rowsByUser.TryAdd(account.Id, row.Source.Number))
        {
            row.AddError(PersonColumns.Account, E.AccountTaken, ("userName", userName));
        }

        return account.Id;
    }
}
