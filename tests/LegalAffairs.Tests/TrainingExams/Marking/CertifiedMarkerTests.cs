using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.TrainingExams.Marking;

/// <summary>阅卷人须持有效执法证.</summary>
public sealed class CertifiedMarkerTests : WrittenExamTest
{
    private CertificateBook Certificates { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<ICertificateAuthority>(Certificates));

    [Fact]
    public async Task Who_holds_none_is_handed_no_answer_and_told_why_also_when_it_ends_meanwhile()
    {
        var exam = await ToMarkAsync(("requiresCertifiedMarkers", true));
        exam.RequiresCertifiedMarkers.ShouldBeTrue();
        var (trainer, trainerId) = (await SignInTrainerAsync(), await IdOfAsync(RoleNames.Trainer));
        Refused(await ClaimAsync(trainer, exam.Id));
        (await AvailableAsync(trainer, exam.Id)).ShouldBe(0);

        Certificates.Holders.Add(trainerId);
        (await AvailableAsync(trainer, exam.Id)).ShouldBe(1);
        var claimed = (await ClaimAsync(trainer, exam.Id)).ShouldSucceed().As<AnswerToMarkDto>();
        Certificates.Holders.Clear();
        Refused(await MarkAsync(trainer, claimed.Id));
        Certificates.Holders.Add(trainerId);
        (await MarkAsync(trainer, claimed.Id)).ShouldSucceed();

        static void Refused(ApiResponse response) =>
            response
                .ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MarkerNotCertified")
                .ErrorMessage.ShouldContain(CertificateBook.Reason);
    }

    [Fact]
    public async Task An_exam_that_does_not_ask_for_it_is_marked_by_any_trainer()
    {
        var exam = await ToMarkAsync();

        (await ClaimAsync(await SignInTrainerAsync(), exam.Id)).ShouldSucceed();

        (exam.RequiresCertifiedMarkers, Certificates.Questions.Count).ShouldBe((false, 0));
    }

    private async Task<ExamDto> ToMarkAsync(params (string Name, object? Value)[] changes)
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], changes);
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "事实清楚");
        await EndAsync();
        return exam;
    }

    private static Task<ApiResponse> ClaimAsync(ApiClient marker, Guid examId) =>
        marker.PostAsync($"{MarkingUrl}/claim-next/{examId}", new { ordinal = ShortAnswer });

    private static Task<ApiResponse> MarkAsync(ApiClient marker, Guid id) =>
        marker.PostAsync($"{MarkingUrl}/{id}/mark", new { points = 5m, comment = "按要点给分" });

    private static async Task<int> AvailableAsync(ApiClient marker, Guid examId) =>
        (await marker.GetAsync($"{MarkingUrl}/questions/{examId}"))
            .ShouldSucceed()
            .As<ListResultDto<MarkingQuestionDto>>()
            .Items.Single()
            .Available;
}
