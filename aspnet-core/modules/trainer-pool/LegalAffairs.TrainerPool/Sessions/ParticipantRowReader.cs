using LegalAffairs.Identity;
using LegalAffairs.Identity.Users;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>Reads lines of a list against the accounts, which were looked up for all of them at once.</summary>
internal sealed class ParticipantRowReader(IReadOnlyDictionary<string, UserInfo> accounts)
{
    private const int MaxNameLength = 128;
    private readonly Dictionary<Guid, int> _rows = [];

    /// <returns>The user; nobody where something is wrong.</returns>
    public Guid Read(ImportRow row)
    {
        var account = row.RequiredText(ParticipantColumns.Account, IdentityUserConsts.MaxUserNameLength);
        var name = row.Text(ParticipantColumns.Name, MaxNameLength);
        if (!row.IsGood)
        {
            return Guid.Empty;
        }

        if (!accounts.TryGetValue(account, out var person) || !person.IsActive)
        {
            row.AddError(ParticipantColumns.Account, TrainerPoolErrorCodes.AccountUnknown, ("account", account));
            return Guid.Empty;
        }

        if (!_rows.TryAdd(person.Id, row.Source.Number))
        {
            row.AddError(ParticipantColumns.Account, PlatformErrorCodes.CellDuplicate, ("value", account), ("firstRow", _rows[person.Id]));
        }
        else if (name.Length > 0 && name != person.DisplayName)
        {
            row.AddError(ParticipantColumns.Name, TrainerPoolErrorCodes.NameOfOther, ("account", account), ("name", person.DisplayName));
        }

        return person.Id;
    }
}
