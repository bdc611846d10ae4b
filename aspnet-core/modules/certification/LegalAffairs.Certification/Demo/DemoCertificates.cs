using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Bodies;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Certification.Demo;

/// <summary>Most are valid; a few of each other state, as a bureau would find them on any day.</summary>
internal sealed class DemoCertificates(
    IDbContextProvider<CertificationDbContext> contexts,
    CertificateNumbers numbers,
    IUnitDirectory units,
    IUserDirectory users,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int ValidYears = 5;
    private const string LegalBasis = "《河南省行政执法条例》";
    private const string IssuerBasis = "省政府令第180号";

    private readonly Dictionary<DateOnly, IssuingBatch> _batches = [];
    private readonly Dictionary<int, int> _sequences = [];
    private Dictionary<DateOnly, int> _counts = [];
    private Guid? _staff;
    private Guid? _leader;

    private DateOnly Today => time.Today();

    public async Task CreateAsync(IReadOnlyList<Person> people, IReadOnlyDictionary<Guid, EnforcementBody> bodies)
    {
        _staff = (await users.FindByUserNameAsync(RoleNames.BureauStaff))?.Id;
        _leader = (await users.FindByUserNameAsync(RoleNames.BureauLeader))?.Id;
        var (context, all, format) = (await contexts.GetDbContextAsync(), await units.GetAllAsync(), await numbers.GetFormatAsync());
        _counts = Enumerable
            .Range(0, people.Count)
            .Select(DemoStory.Of)
            .Where(s => s.Step is CertificateStep.Sent or CertificateStep.Issued)
            .CountBy(s => SentOn(Today.AddDays(-s.DaysAgo)))
            .ToDictionary();
        for (var i = 0; i < people.Count; i++)
        {
            var person = people[i];
            var body = bodies[all[person.OrganizationUnitId].ParentId!.Value];
            var (step, daysAgo) = DemoStory.Of(i);
            var day = Today.AddDays(-daysAgo);
            var certificate = Advance(NewApplication(person, body, day), step, day);
            if (step == CertificateStep.Issued)
            {
                // Years before this one, whose numbers are the bureau's own from the first day.
                var sequence = _sequences[day.Year] = _sequences.GetValueOrDefault(day.Year) + 1;
                var number = format.Make(CertificateKind.Enforcement, day.Year, sequence);
                var printed = (person.Name, all[person.OrganizationUnitId].Name, body.Name);
                context.Add(Issue(certificate, new(number, day, sequence), printed));
                DecideLater(certificate, i);
            }

            context.Add(certificate);
        }

        context.AddRange(_batches.Values);
    }

    private Certificate NewApplication(Person person, EnforcementBody body, DateOnly day) =>
        new(
            guids.Create(),
            new CertificateApplication(
                person.Id,
                person.OwnerId,
                person.OrganizationUnitId,
                body.Id,
                CertificateKind.Enforcement,
                body.Areas,
                null,
                string.Empty,
                CertificateApplications.LegalBasis
            ),
            ActOn(day.AddDays(-30))
        );

    private Certificate Advance(Certificate certificate, CertificateStep step, DateOnly day)
    {
        if (step == CertificateStep.Rejected)
        {
            certificate.ReviewByUnit(false, Decided(day.AddDays(-28), reason: "学时不足"), ActOn(day.AddDays(-28)));
            return certificate;
        }

        if (step >= CertificateStep.UnitReviewed)
        {
            certificate.ReviewByUnit(true, Decided(day.AddDays(-28)), ActOn(day.AddDays(-28)));
        }

        if (step >= CertificateStep.BureauReviewed)
        {
            certificate.ReviewByBureau(true, Decided(day.AddDays(-20)), ActOn(day.AddDays(-20)));
        }

        if (step >= CertificateStep.Sent)
        {
            certificate.Send(BatchOf(SentOn(day)).Id, Decided(SentOn(day), IssuerBasis), ActOn(SentOn(day)));
        }

        return certificate;
    }

    private CertificateIssue Issue(
        Certificate certificate,
        (string Number, DateOnly Day, int Sequence) issue,
        (string Person, string Unit, string Body) printed
    )
    {
        var (number, day, sequence) = issue;
        var until = day.AddYears(ValidYears).AddDays(-1);
        var particulars = new IssueParticulars(
            number,
            CertificateKind.Enforcement,
            day.Year,
            sequence,
            day,
            until,
            printed.Person,
            printed.Unit,
            printed.Body
        );
        return certificate.Issue(particulars, Decided(day, IssuerBasis), ActOn(day));
    }

    private void DecideLater(Certificate certificate, int i)
    {
        var day = Today.AddDays(-10);
        switch (DemoStory.LaterOf(i))
        {
            case CertificateAct.Suspend:
                var reason = "被投诉举报，调查期间暂扣";
                certificate.Suspend(guids.Create(), day, Today.AddDays(20), Decided(day, reason: reason), ActOn(day));
                break;
            case CertificateAct.Revoke:
                certificate.Revoke(day, Decided(day, reason: "违法执法造成严重后果", decider: _leader), ActOn(day));
                break;
            case CertificateAct.Cancel:
                certificate.Cancel(day, Decided(day, reason: "调离执法岗位", decider: _leader), ActOn(day));
                break;
        }
    }

    private IssuingBatch BatchOf(DateOnly day)
    {
        if (!_batches.TryGetValue(day, out var batch))
        {
            batch = new IssuingBatch(guids.Create(), NumberOf(day), IssuerBasis, day, _counts[day]);
            _batches.Add(day, batch);
        }

        return batch;
    }

    private static DateOnly SentOn(DateOnly issuedOn) => issuedOn.AddDays(-15);

    private CertificateDecision Decided(DateOnly day, string basis = LegalBasis, string reason = "", Guid? decider = null) =>
        new(basis, day, NumberOf(day), reason, decider ?? _staff)
        {
            DeciderRole = decider is null ? RoleNames.BureauStaff : RoleNames.BureauLeader,
        };

    private static string NumberOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"云司执证〔{day.Year}〕{day.DayOfYear}号");

    private ActOf ActOn(DateOnly day) => new(guids.Create(), _staff, LocalTime.StartOfDay(day).AddHours(9));
}
