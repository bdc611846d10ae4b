using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Users;
using LegalAffairs.Certification.People;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainingExams.Results;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What a certificate needs, as a check list. However many are asked about, exams and hours are asked for once.</summary>
internal sealed class Eligibility(
    IQualificationResults exams,
    ITrainingHours hours,
    ISettingProvider settings,
    ICurrentUser currentUser,
    IStringLocalizerFactory localizers
) : ITransientDependency
{
    public const int MinimumAge = 18;

    public async Task<IReadOnlyDictionary<Guid, EligibilityDto>> CheckAsync(IReadOnlyCollection<Person> people, DateOnly day)
    {
        var userIds = people.Select(p => p.OwnerId).OfType<Guid>().ToList();
        var passed = await exams.GetPassedAsync(userIds);
        var totals = await hours.GetTotalsAsync(userIds, await hours.GetYearOfAsync(day));
        var required = await settings.GetAsync<int>(CertificationSettings.RequiredHours);
        return people.ToDictionary(p => p.Id, Check);

        EligibilityDto Check(Person person)
        {
            var exam = person.OwnerId is { } id ? passed.GetValueOrDefault(id) : null;
            var total = person.OwnerId is { } userId ? totals[userId].Total : 0;
            var items = new[]
            {
                IdentityOf(person),
                EmploymentOf(person),
                InPostOf(person),
                AgeOf(person, day),
                ExamOf(person, exam),
                HoursOf(total, required),
            };
            return new EligibilityDto(person.Id, Array.TrueForAll(items, i => i.IsMet), items);
        }
    }

    private EligibilityItemDto IdentityOf(Person person) =>
        new(EligibilityItemKind.Identity, true, L["Eligibility:Identity", person.MaskedIdentityNumber], UrlOf(person));

    private EligibilityItemDto EmploymentOf(Person person) =>
        new(
            EligibilityItemKind.Employment,
            person.Employment == EmploymentKind.Establishment,
            person.Employment == EmploymentKind.Establishment
                ? L["Eligibility:Employment"]
                : L["Eligibility:EmploymentNotMet", L[$"Enum:EmploymentKind.{(int)person.Employment}"].Value],
            UrlOf(person)
        );

    private EligibilityItemDto InPostOf(Person person) =>
        new(
            EligibilityItemKind.InPost,
            person.State == PersonState.InPost,
            L["Eligibility:InPost", L[$"Enum:PersonState.{(int)person.State}"].Value],
            UrlOf(person)
        );

    private EligibilityItemDto AgeOf(Person person, DateOnly day) =>
        new(EligibilityItemKind.Age, person.AgeOn(day) >= MinimumAge, L["Eligibility:Age", person.AgeOn(day), MinimumAge], UrlOf(person));

    private EligibilityItemDto ExamOf(Person person, QualificationResult? exam) =>
        new(
            EligibilityItemKind.Exam,
            exam is not null,
            exam is not null ? L["Eligibility:Exam", exam.Title, exam.ReleasedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]
                : person.OwnerId is null ? L["Eligibility:NoAccount"]
                : L["Eligibility:ExamNotMet"],
            UrlOf(person, exam)
        );

    private EligibilityItemDto HoursOf(decimal total, int required) =>
        new(
            EligibilityItemKind.Hours,
            total >= required,
            L["Eligibility:Hours", total.ToString("0.#", CultureInfo.InvariantCulture), required],
            "/trainer-pool/hours"
        );

    // Who is missing it takes it; who looks after others sees to it that there is one.
    private string UrlOf(Person person, QualificationResult? exam) =>
        person.OwnerId is { } own && own == currentUser.Id ? "/training-exams/mine"
        : exam is not null ? $"/training-exams/exams/{exam.ExamId}"
        : person.OwnerId is null ? UrlOf(person)
        : "/training-exams/exams";

    private static string UrlOf(Person person) => $"/certification/people/{person.Id}";

    private IStringLocalizer L => localizers.Create(typeof(CertificationResource));
}
