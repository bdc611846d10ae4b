using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Bodies;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Certification.Demo;

/// <summary>The city's departments, a center that a law empowers and one that is entrusted; confirmed last year and this.</summary>
internal sealed class DemoBodies(
    IRepository<EnforcementBody, Guid> bodies,
    IUnitDirectory units,
    IUserDirectory users,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private static readonly Dictionary<string, EnforcementAreas> Departments = new(StringComparer.Ordinal)
    {
        ["云州市城市管理局"] = EnforcementAreas.UrbanManagement,
        ["云州市市场监督管理局"] = EnforcementAreas.MarketRegulation,
        ["云州市交通运输局"] = EnforcementAreas.Transport,
        ["云州市生态环境局"] = EnforcementAreas.Environment,
        ["云州市农业农村局"] = EnforcementAreas.Agriculture,
        ["云州市文化广电和旅游局"] = EnforcementAreas.CultureAndTourism,
        ["云州市应急管理局"] = EnforcementAreas.EmergencyManagement,
        ["云州市卫生健康委员会"] = EnforcementAreas.Health,
    };

    /// <returns>The departments, by unit.</returns>
    public async Task<IReadOnlyDictionary<Guid, EnforcementBody>> CreateAsync()
    {
        var departments = (await units.GetAllAsync()).Values.Where(u => Departments.ContainsKey(u.Name)).ToList();
        var staff = (await users.FindByUserNameAsync(RoleNames.BureauStaff))?.Id;
        var organs = new Dictionary<Guid, EnforcementBody>();
        foreach (var unit in departments.OrderBy(u => u.Path, StringComparer.Ordinal))
        {
            var particulars = new BodyParticulars(unit.Name, unit.Id, BodyKind.Administrative, "三定规定", Departments[unit.Name], null);
            organs.Add(unit.Id, Create(particulars, null, staff));
        }

        var others = new List<EnforcementBody>();
        foreach (var (unit, name, kind) in Others(departments))
        {
            var organ = organs[unit.Id];
            var particulars = new BodyParticulars(
                name,
                unit.Id,
                kind,
                kind == BodyKind.Entrusted ? "行政处罚委托书" : "道路运输条例的授权条款",
                organ.Areas,
                kind == BodyKind.Entrusted ? organ.Id : null
            );
            others.Add(Create(particulars, organ, staff));
        }

        await bodies.InsertManyAsync([.. organs.Values, .. others]);
        return organs;
    }

    private static IEnumerable<(UnitInfo Unit, string Name, BodyKind Kind)> Others(List<UnitInfo> departments)
    {
        foreach (var unit in departments)
        {
            if (unit.Name == "云州市交通运输局")
            {
                yield return (unit, "云州市道路运输服务中心", BodyKind.Authorized);
            }
            else if (unit.Name == "云州市城市管理局")
            {
                yield return (unit, "云州市城市管理综合服务中心", BodyKind.Entrusted);
            }
        }
    }

    private EnforcementBody Create(BodyParticulars particulars, EnforcementBody? organ, Guid? staff)
    {
        var today = time.Today();
        var lastYear = new DateOnly(today.Year - 1, 1, 15);
        var body = new EnforcementBody(guids.Create(), particulars, ActOn(lastYear, 0));
        Confirm(lastYear);
        Confirm(today.DayOfYear > 15 ? new DateOnly(today.Year, 1, 15) : today);
        return body;

        void Confirm(DateOnly day)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"云司执〔{day.Year}〕1号");
            body.Confirm(guids.Create(), day.Year, new BodyDecision(number, day), organ, ActOn(day, 1));
            body.Publish(day.Year, ActOn(day, 2));
        }

        ActOf ActOn(DateOnly day, int hour) => new(guids.Create(), staff, LocalTime.StartOfDay(day).AddHours(hour));
    }
}
