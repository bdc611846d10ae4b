using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Tests.Certification.People;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification;

/// <summary>What tests of bodies, people and certificates do again and again.</summary>
public abstract class CertificationTest : ApiTest
{
    protected const string BodyUrl = "/api/app/enforcement-body";
    protected const string PersonUrl = "/api/app/person";
    protected const string ImportUrl = "/api/app/person-import";

    /// <summary>Above those that the demo uses.</summary>
    protected const int FreeNumber = 100_000;

    internal Task<ApiClient> SignInStaffAsync() => SignInAsync(RoleNames.BureauStaff);

    /// <summary>Acts for 云州市城市管理局.</summary>
    internal Task<ApiClient> SignInLiaisonAsync() => SignInAsync(RoleNames.UnitLiaison);

    internal async Task<UnitInfo> UnitAsync(string name) =>
        await Host.InUnitOfWorkAsync(async services =>
            (await services.GetRequiredService<IUnitDirectory>().GetAllAsync()).Values.Single(u => u.Name == name)
        );

    internal async Task<Guid> UserIdAsync(string userName) =>
        await Host.InUnitOfWorkAsync(async services =>
            (await services.GetRequiredService<IUserDirectory>().FindByUserNameAsync(userName))!.Id
        );

    internal static object Registration(
        Guid unitId,
        string? number = null,
        string name = "田小苗",
        EmploymentKind employment = EmploymentKind.Establishment,
        Guid? userId = null
    ) =>
        new
        {
            name,
            identityNumber = number ?? Numbers.Nth(FreeNumber),
            organizationUnitId = unitId,
            post = "执法员",
            employment,
            userId,
        };

    internal async Task<PersonDto> RegisterAsync(ApiClient client, object? registration = null) =>
        (await client.PostAsync(PersonUrl, registration ?? Registration((await UnitAsync("云州市城市管理执法支队")).Id)))
            .ShouldSucceed()
            .As<PersonDto>();

    internal static async Task<PersonListDto?> FindAsync(ApiClient client, string number) =>
        (await client.PostAsync($"{PersonUrl}/find-by-identity-number", new { identityNumber = number }))
            .ShouldSucceed()
            .As<ListResultDto<PersonListDto>>()
            .Items.SingleOrDefault();

    internal static object Decision(string decidedOn = "2026-03-01", string reason = "按程序办理") =>
        new
        {
            decidedOn,
            reason,
            documentNumber = "云司执〔2026〕7号",
        };

    /// <summary>Uploads, and waits for what becomes of it.</summary>
    internal static async Task<PersonImportRunDto> RunImportAsync(
        ApiClient client,
        string act,
        ImportMode mode,
        string name,
        byte[] content
    )
    {
        var run = (await client.UploadAsync($"{ImportUrl}/{act}?mode={(int)mode}", name, content)).ShouldSucceed().As<PersonImportRunDto>();
        for (var tries = 0; run.State < ImportRunState.Done && tries < 1200; tries++)
        {
            await Task.Delay(50);
            run = (await client.GetAsync($"{ImportUrl}/{run.Id}/run")).ShouldSucceed().As<PersonImportRunDto>();
        }

        return run;
    }
}
