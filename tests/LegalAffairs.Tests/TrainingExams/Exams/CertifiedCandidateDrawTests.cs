using LegalAffairs.Certification.Certificates;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Draws;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.TrainingExams.Exams;

/// <summary>仅限持有效执法证人员: drawn from those who hold a valid certificate on the day of the exam.</summary>
public sealed class CertifiedCandidateDrawTests : ExamTest
{
    private CertificateBook Certificates { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<ICertificateAuthority>(Certificates));

    [Fact]
    public async Task Who_holds_none_on_the_day_of_the_exam_is_excluded_with_the_reason_in_list_and_receipt()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        for (var n = 0; n < 4; n++)
        {
            Certificates.Holders.Add(await IdOfAsync(DemoAccounts.Enforcers[n]));
        }

        var named = await IdOfAsync(DemoAccounts.Enforcers[4]);
        var exclusions = new[] { new { userId = named, reason = "与命题人有利害关系" } };
        var input = new
        {
            count = 2,
            onlyCertified = true,
            exclusions,
        };
        var prepared = (await staff.PostAsync(UrlOf(exam.Id), input)).ShouldSucceed().As<DrawInfo>();

        Certificates.Questions.ShouldBe([new DateOnly(2026, 3, 2)], "Everybody is asked about at once, for the day of the exam.");
        var shown = (await staff.GetAsync($"{UrlOf(exam.Id)}/{prepared.Id}")).ShouldSucceed().As<CandidateDrawDto>();
        shown.Candidates.Select(c => c.Id).ShouldBe(Certificates.Holders, ignoreOrder: true);
        shown.Exclusions.Count.ShouldBeGreaterThan(100);
        shown.Exclusions.Single(e => e.Id == named).Reason.ShouldBe("与命题人有利害关系");
        shown.Exclusions.Where(e => e.Id != named).ShouldAllBe(e => e.Reason.StartsWith(CertificateBook.Reason));

        var call = new { publicValue = "42", witness = "李见证" };
        var drawn = (await staff.PostAsync($"{UrlOf(exam.Id)}/{prepared.Id}/draw", call)).ShouldSucceed().As<DrawInfo>();
        drawn.Drawn.ShouldAllBe(id => Certificates.Holders.Contains(id));
        var receipt = DrawReceipt.FromJson((await staff.GetAsync($"{UrlOf(exam.Id)}/{drawn.Id}/receipt")).ShouldSucceed().Content);
        receipt.List.ShouldContain(CertificateBook.Reason);
        DrawVerification.Check(receipt).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_choice_nobody_asks_for_certificates()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());

        var prepared = (await staff.PostAsync(UrlOf(exam.Id), new { count = 5 })).ShouldSucceed().As<DrawInfo>();

        (prepared.ExclusionCount, Certificates.Questions.Count).ShouldBe((0, 0));
    }

    private static string UrlOf(Guid examId) => $"{ExamUrl}/{examId}/candidate-draw";
}
