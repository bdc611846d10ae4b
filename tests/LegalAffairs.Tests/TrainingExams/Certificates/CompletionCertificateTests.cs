using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Completion;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Certificates;

public sealed class CompletionCertificateTests : ExamTest
{
    private const string Url = "/api/app/completion-certificate";

    [Fact]
    public async Task Who_passed_gets_one_certificate_once_the_results_are_out()
    {
        var (officer, exam) = (await SignInOfficerAsync(), await SatExamAsync("true", "false", "true"));
        (await officer.PostAsync($"{Url}/{exam.Id}/issue")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:NoPassToCertify");
        await ReleaseAsync(exam);

        var certificate = await IssueAsync(officer, exam.Id);
        var again = await IssueAsync(officer, exam.Id);

        again.ShouldBe(certificate);
        (certificate.PersonName, certificate.ExamTitle, certificate.Score, certificate.TotalPoints, certificate.IsValid).ShouldBe(
            ("杨帆", "服务型行政执法测试", 6m, 6m, true)
        );
        certificate.Number.ShouldMatch("^2026[0-9]{8}$");
        certificate.Code.ShouldMatch("^[A-Z2-9]{26}$");
        certificate.PassedOn.ShouldBe(new DateOnly(2026, 3, 2));
        (await officer.GetAsync(Url)).ShouldSucceed().As<ListResultDto<CompletionCertificateDto>>().Items.ShouldContain(certificate);
    }

    [Fact]
    public async Task Anybody_may_check_a_code_and_learns_nothing_else()
    {
        var (officer, exam) = (await SignInOfficerAsync(), await SatExamAsync("true", "false", "true"));
        await ReleaseAsync(exam);
        var certificate = await IssueAsync(officer, exam.Id);
        var browser = await Host.OpenBrowserAsync();

        var response = (await browser.GetAsync($"{Url}/check/{certificate.Code}")).ShouldSucceed();

        response
            .As<CompletionCheckDto>()
            .ShouldBe(
                new CompletionCheckDto(
                    certificate.Number,
                    "杨帆",
                    "服务型行政执法测试",
                    certificate.PassedOn,
                    IsValid: true,
                    Clock.Now.UtcDateTime
                )
            );
        response.Json.EnumerateObject().Select(p => p.Name).ShouldBe(["number", "personName", "examTitle", "passedOn", "isValid", "now"]);
        var misread = certificate.Code[..25] + (certificate.Code[25] == 'A' ? 'B' : 'A');
        foreach (var code in new[] { certificate.Number, misread, "x", $"{exam.Id:N}"[..26] })
        {
            (await browser.GetAsync($"{Url}/check/{code}")).Status.ShouldBe(HttpStatusCode.NotFound, code);
        }

        (await browser.GetAsync($"{Url}/check/{new string('A', 27)}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetAsync(Url)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Who_failed_was_absent_or_was_never_asked_gets_none()
    {
        var exam = await SatExamAsync("true", "true", "false");
        await ReleaseAsync(exam);

        foreach (var role in new[] { RoleNames.Officer, RoleNames.Inspector })
        {
            (await (await SignInAsync(role)).PostAsync($"{Url}/{exam.Id}/issue")).ShouldBeRefused(
                HttpStatusCode.Forbidden,
                "TrainingExams:NoPassToCertify"
            );
        }

        (await (await SignInTrainerAsync()).PostAsync($"{Url}/{exam.Id}/issue")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_rehearsal_gives_none()
    {
        var exam = await SatExamAsync(await SignInTrainerAsync(), [("kind", ExamKind.Rehearsal)], "true", "false", "true");
        await ReleaseAsync(exam);

        (await (await SignInTrainerAsync()).PostAsync($"{Url}/{exam.Id}/issue")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:NoPassToCertify"
        );
    }

    [Fact]
    public async Task A_pass_that_is_taken_back_makes_the_certificate_invalid()
    {
        var (officer, exam) = (await SignInOfficerAsync(), await SatExamAsync("true", "false", "true"));
        await ReleaseAsync(exam);
        var certificate = await IssueAsync(officer, exam.Id);
        await Host.InUnitOfWorkAsync(async s =>
        {
            var context = await s.GetRequiredService<Abp.EntityFrameworkCore.Uow.IDbContextProvider<TrainingExamsDbContext>>()
                .GetDbContextAsync();
            return await context.Set<Attempt>().Where(a => a.ExamId == exam.Id).ExecuteUpdateAsync(u => u.SetProperty(a => a.Score, 2m));
        });

        (await IssueAsync(officer, exam.Id)).IsValid.ShouldBeFalse();
        (await (await Host.OpenBrowserAsync()).GetAsync($"{Url}/check/{certificate.Code}"))
            .ShouldSucceed()
            .As<CompletionCheckDto>()
            .IsValid.ShouldBeFalse();
    }

    private async Task<ExamDto> SatExamAsync(params string[] answers) => await SatExamAsync(await SignInOfficerAsync(), [], answers);

    private async Task<ExamDto> SatExamAsync(ApiClient candidate, (string, object?)[] changes, params string[] answers)
    {
        var exam = await ScheduledExamAsync(changes);
        GoTo(Begin.AddMinutes(1));
        var session = await StartAsync(candidate, exam.Id);
        (await SaveAsync(candidate, session, [.. answers.Select((a, i) => (i + 1, i + 1, a))])).ShouldSucceed();
        (await SubmitAsync(candidate, session)).ShouldSucceed();
        GoTo(Begin.AddHours(3));
        await CloseAsync();
        return exam;
    }

    private async Task ReleaseAsync(ExamDto exam) =>
        (await (await SignInStaffAsync()).PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldSucceed();

    private static async Task<CompletionCertificateDto> IssueAsync(ApiClient client, Guid examId) =>
        (await client.PostAsync($"{Url}/{examId}/issue")).ShouldSucceed().As<CompletionCertificateDto>();
}
