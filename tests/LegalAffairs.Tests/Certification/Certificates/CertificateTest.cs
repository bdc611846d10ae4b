using System.Net;
using System.Text;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification;
using LegalAffairs.Certification.Bodies;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Tests.Certification.People;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainingExams.Results;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.Certification.Certificates;

/// <summary>Applications of people of 云州市城市管理局, with hours and exams as the test sets them.</summary>
public abstract class CertificateTest : CertificationTest
{
    protected const string Url = "/api/app/certificate";
    protected const string BatchUrl = "/api/app/issuing-batch";
    protected const string NumberUrl = "/api/app/certificate-number";
    protected const string Unit = "云州市城市管理局";

    internal TrainingRecord Training { get; } = new();

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<ITrainingHours>(Training));
        services.Replace(ServiceDescriptor.Singleton<IQualificationResults>(Training));
    }

    /// <summary>Each with an account of its own.</summary>
    internal async Task<PersonDto> PersonAsync(ApiClient staff, int n = 0, EmploymentKind employment = EmploymentKind.Establishment) =>
        await RegisterAsync(
            staff,
            Registration(
                (await UnitAsync(Unit)).Id,
                Numbers.Nth(FreeNumber + n),
                $"田小苗{n}",
                employment,
                await UserIdAsync(DemoAccounts.Enforcers[300 - n])
            )
        );

    internal async Task<EnforcementBodyDto> BodyAsync(ApiClient staff, int year = 2026)
    {
        var body = (
            await staff.PostAsync(
                BodyUrl,
                new
                {
                    name = "云州市测试执法局",
                    organizationUnitId = (await UnitAsync(Unit)).Id,
                    kind = BodyKind.Administrative,
                    legalBasis = "依据甲",
                    areas = EnforcementAreas.UrbanManagement | EnforcementAreas.Environment,
                }
            )
        ).ShouldSucceed().As<EnforcementBodyDto>();
        var confirmation = new
        {
            year,
            decidedOn = "2026-03-01",
            documentNumber = "云司执〔2026〕1号",
        };
        return (await staff.PostAsync($"{BodyUrl}/{body.Id}/confirm", confirmation)).ShouldSucceed().As<EnforcementBodyDto>();
    }

    internal static object Application(Guid personId, Guid bodyId, string? replacementReason = null) =>
        new
        {
            personId,
            bodyId,
            kind = CertificateKind.Enforcement,
            areas = EnforcementAreas.UrbanManagement,
            replacementReason,
        };

    internal static object Act(string decidedOn = "2026-03-02", Guid? deciderId = null, object? more = null)
    {
        var act = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["legalBasis"] = "《河南省行政执法条例》",
            ["decidedOn"] = decidedOn,
            ["documentNumber"] = $"云司执〔{decidedOn}〕{Guid.CreateVersion7():N}"[..40],
            ["reason"] = "按程序办理",
            ["deciderId"] = deciderId,
        };
        foreach (var property in more?.GetType().GetProperties() ?? [])
        {
            act[property.Name] = property.GetValue(more);
        }

        return act;
    }

    internal static async Task<CertificateDto> ActAsync(ApiClient client, Guid id, string act, object body) =>
        (await client.PostAsync($"{Url}/{id}/{act}", body)).ShouldSucceed().As<CertificateDto>();

    /// <summary>Applied for and reviewed by the unit and the bureau.</summary>
    internal async Task<CertificateDto> ReviewedAsync(ApiClient staff, ApiClient liaison, PersonDto person, Guid bodyId)
    {
        var applied = (await liaison.PostAsync($"{Url}/apply", Application(person.Id, bodyId))).ShouldSucceed().As<CertificateDto>();
        await ActAsync(liaison, applied.Id, "review-by-unit", Act(Today, more: new { passes = true }));
        return await ActAsync(staff, applied.Id, "review-by-bureau", Act(Today, more: new { passes = true }));
    }

    /// <summary>Of the test's own people; the demo's wait on.</summary>
    internal async Task<IssuingBatchDto> SendAsync(ApiClient staff)
    {
        var waiting = await staff.GetAsync($"{Url}?step={(int)CertificateStep.BureauReviewed}&maxResultCount=1000&filter=田小苗");
        var certificateIds = waiting.As<PagedResultDto<CertificateListDto>>().Items.Select(c => c.Id).ToList();
        return (await staff.PostAsync($"{BatchUrl}/send", Act(Today, more: new { certificateIds })))
            .ShouldSucceed()
            .As<IssuingOutcomeDto>()
            .Batch!;
    }

    internal static async Task<IssueImportDto> ImportAsync(ApiClient staff, Guid batchId, string rows, int mode = 1) =>
        (
            await staff.UploadAsync(
                $"{BatchUrl}/{batchId}/import?mode={mode}",
                "numbers.csv",
                Encoding.UTF8.GetBytes("身份证号,证件编号,发证日期,有效期至\n" + rows)
            )
        )
            .ShouldSucceed()
            .As<IssueImportDto>();

    /// <summary>The whole way, for the n-th person; issued today.</summary>
    internal async Task<CertificateDto> IssuedAsync(ApiClient staff, ApiClient liaison, EnforcementBodyDto body, int n = 0)
    {
        var person = await PersonAsync(staff, n);
        var reviewed = await ReviewedAsync(staff, liaison, person, body.Id);
        var batch = await SendAsync(staff);
        var report = await ImportAsync(staff, batch.Id, $"{Numbers.Nth(FreeNumber + n)},豫YZ2026{n + 90001},{Today},\n");
        report.Errors.ShouldBeEmpty();
        return await GetAsync(staff, reviewed.Id);
    }

    internal static async Task<CertificateDto> GetAsync(ApiClient client, Guid id) =>
        (await client.GetAsync($"{Url}/{id}")).ShouldSucceed().As<CertificateDto>();

    internal static async Task<IReadOnlyList<Guid>> ListAsync(ApiClient client, CertificateState state) =>
        [
            .. (await client.GetAsync($"{Url}?state={(int)state}&maxResultCount=1000&filter=田小苗"))
                .ShouldSucceed()
                .As<PagedResultDto<CertificateListDto>>()
                .Items.Select(c => c.Id),
        ];

    internal static void ShouldBeRefused(ApiResponse response, string code) =>
        response.ShouldBeRefused(HttpStatusCode.Forbidden, $"Certification:{code}");

    internal static async Task SetNumbersAsync(ApiClient staff, string format, bool issuedByBureau) =>
        (await PutNumbersAsync(staff, format, issuedByBureau)).ShouldSucceed();

    internal static Task<ApiResponse> PutNumbersAsync(ApiClient staff, string format, bool issuedByBureau) =>
        staff.PutAsync(
            $"{NumberUrl}/settings",
            new
            {
                numberFormat = format,
                validYears = 5,
                requiredHours = 60,
                issuedByBureau,
            }
        );

    internal string Today =>
        LegalAffairs.Abp.Timing.LocalTime.Today(Clock).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
