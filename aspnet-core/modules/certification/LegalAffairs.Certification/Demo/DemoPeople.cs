using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Certification.Demo;

/// <summary>Officers of the city departments' enforcement units, and a few who may hold no certificate.</summary>
internal sealed class DemoPeople(
    IRepository<Person, Guid> people,
    IdentityNumbers numbers,
    IUnitDirectory units,
    IUserDirectory users,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int Accounts = 110;

    // In no use as a region, so the numbers are nobody's.
    private const string Region = "419900";
    private static readonly (string Name, EmploymentKind Employment)[] WithoutAccount =
    [
        ("钱永福", EmploymentKind.Worker),
        ("蒋春生", EmploymentKind.Worker),
        ("沈月娥", EmploymentKind.Contract),
        ("魏成林", EmploymentKind.Contract),
        ("贺小军", EmploymentKind.Contract),
        ("龚秀云", EmploymentKind.Temporary),
        ("常玉柱", EmploymentKind.Temporary),
        ("乔安平", EmploymentKind.Establishment),
        ("孔令芳", EmploymentKind.Establishment),
    ];

    /// <returns>Those on the establishment and with an account, in order.</returns>
    public async Task<IReadOnlyList<Person>> CreateAsync()
    {
        var all = await units.GetAllAsync();
        var accounts = await users.GetManyByUserNameAsync([RoleNames.Officer, .. DemoAccounts.Enforcers.Take(Accounts)]);
        var officers = new List<Person>();
        foreach (var account in accounts.Values.OrderBy(a => a.UserName, StringComparer.Ordinal))
        {
            var unit = await units.FindUnitOfUserAsync(account.Id) is { } unitId ? all[unitId] : null;
            if (unit?.ParentId is { } parentId && all[parentId].Kind == OrganizationUnitKind.Department)
            {
                officers.Add(NewPerson(officers.Count, account.DisplayName, unit.Id, EmploymentKind.Establishment, account.Id));
            }
        }

        var others = WithoutAccount
            .Select((p, i) => NewPerson(officers.Count + i, p.Name, officers[i].OrganizationUnitId, p.Employment, null))
            .ToList();
        var today = time.Today();
        others[^1].Retire(new PersonDecision(today.AddDays(-60), "云人社退〔甲〕3号", "达到退休年龄"), ActOn(today.AddDays(-60)));
        await people.InsertManyAsync([.. officers, .. others]);
        return officers;
    }

    private Person NewPerson(int n, string name, Guid unitId, EmploymentKind employment, Guid? userId)
    {
        var number = IdentityNumber.Parse(NumberOf(n), time.Today());
        var person = new Person(guids.Create(), name, numbers.Keep(number), unitId, "执法员", employment, userId);
        person.Register(ActOn(time.Today().AddYears(-7)));
        return person;
    }

    private ActOf ActOn(DateOnly day) => new(guids.Create(), null, LocalTime.StartOfDay(day).AddHours(9));

    private static string NumberOf(int n)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{Region}{1975 + n % 20}{1 + n % 12:00}{1 + n % 28:00}{101 + n:000}");
        return digits + IdentityNumber.CheckDigitOf(digits);
    }
}
