using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.People;

/// <summary>Thousands of people from a file. What the rows are checked against is looked up in a few queries, and the good ones are inserted in blocks.</summary>
internal sealed class PersonImport(
    IDbContextProvider<CertificationDbContext> contexts,
    IExcelReader excelReader,
    PersonRegister register,
    IdentityNumbers numbers,
    IUnitDirectory directory,
    IUserDirectory users,
    ICurrentDataScope dataScope,
    IGuidGenerator guids
) : ITransientDependency
{
    public const int MaxUserNameLength = 64;

    private const int MaxRows = 20_000;
    private const int KeysAtOnce = 1000;

    private static readonly ExcelReadOptions Options = new() { RequiredColumns = PersonColumns.Required, MaxRows = MaxRows };

    public async Task<ImportResult<PersonRow>> CheckAsync(Stream content, DateOnly today, ImportProgress progress)
    {
        var rows = excelReader.Read(content, Options).ToList();
        await progress.EnterAsync(ImportRunState.Checking, rows.Count);
        var accounts = await AccountsAsync(TextsOf(rows, PersonColumns.Account));
        var reader = new PersonRowReader(
            await VisibleUnitsAsync(),
            accounts,
            await TakenHashesAsync(rows, today),
            dataScope.Value.CoversUnit,
            await TakenUserIdsAsync([.. accounts.Values.Select(a => a.Id)]),
            numbers,
            today
        );
        return Import.Check(rows, ReadNext, int.MaxValue);

        PersonRow ReadNext(ImportRow row)
        {
            progress.Advance();
            return reader.Read(row);
        }
    }

    public async Task SaveAsync(IReadOnlyList<PersonRow> rows, Guid? userId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var people = new List<Person>(rows.Count);
        var lines = new List<PersonEvent>(rows.Count);
        foreach (var row in rows)
        {
            var person = new Person(guids.Create(), row.Name, numbers.Keep(row.Number), row.UnitId, row.Post, row.Employment, row.UserId)
            {
                CreationTime = now,
                CreatorId = userId,
                ConcurrencyStamp = guids.Create().ToString("N"),
            };
            lines.Add(person.Register(new ActOf(guids.Create(), userId, now)));
            people.Add(person);
        }

        await new BulkInsert<Person>(context).InsertAsync(people, CancellationToken.None);
        await new BulkInsert<PersonEvent>(context).InsertAsync(lines, CancellationToken.None);
    }

    private static HashSet<string> TextsOf(List<ExcelRow> rows, string column) =>
        rows.Select(r => r[column].Text).Where(t => t.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private async Task<Dictionary<string, UserInfo>> AccountsAsync(HashSet<string> userNames)
    {
        var found = new Dictionary<string, UserInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var (userName, account) in await users.GetManyByUserNameAsync(userNames))
        {
            if (await register.MayLinkAsync(account.Id))
            {
                found.Add(userName, account);
            }
        }

        return found;
    }

    private async Task<ILookup<string, UnitInfo>> VisibleUnitsAsync() =>
        (await directory.GetAllAsync())
            .Values.Where(u => u.IsActive && dataScope.Value.CoversUnit(u.Id))
            .ToLookup(u => u.Name, StringComparer.Ordinal);

    private async Task<Dictionary<string, Guid>> TakenHashesAsync(List<ExcelRow> rows, DateOnly today)
    {
        var context = await contexts.GetDbContextAsync();
        var taken = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var hashes = rows.Select(r => IdentityNumber.TryParse(r[PersonColumns.IdentityNumber].Text, today, out _))
            .OfType<IdentityNumber>()
            .Select(numbers.HashOf)
            .Distinct(StringComparer.Ordinal);
        foreach (var block in hashes.Chunk(KeysAtOnce))
        {
            var found = context.People.IgnoreQueryFilters().Where(p => block.Contains(p.IdentityNumberHash));
            foreach (var person in await found.Select(p => new { p.IdentityNumberHash, p.OrganizationUnitId }).ToListAsync())
            {
                taken.Add(person.IdentityNumberHash, person.OrganizationUnitId);
            }
        }

        return taken;
    }

    private async Task<HashSet<Guid>> TakenUserIdsAsync(List<Guid> userIds)
    {
        var context = await contexts.GetDbContextAsync();
        var taken = new HashSet<Guid>();
        foreach (var block in userIds.Select(id => (Guid?)id).Chunk(KeysAtOnce))
        {
            taken.UnionWith(
                await context.People.IgnoreQueryFilters().Where(p => block.Contains(p.OwnerId)).Select(p => p.OwnerId!.Value).ToListAsync()
            );
        }

        return taken;
    }
}
