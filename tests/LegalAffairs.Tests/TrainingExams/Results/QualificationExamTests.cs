using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.Tests.TrainingExams.HandOver;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Results;

/// <summary>资格考试: only a pass in one counts for a certificate.</summary>
public sealed class QualificationExamTests : HandOverTest
{
    private static readonly string[] AllRight = ["true", "false", "true"];
    private static readonly string[] OneRight = ["false", "true", "true"];

    [Fact]
    public async Task A_pass_counts_where_the_exam_is_one_and_elsewhere_not()
    {
        var before = await PassAsync(RoleNames.Officer);
        await ReleasedAsync(false, AllRight);
        (await PassAsync(RoleNames.Officer)).ShouldBe(before);

        var exam = await ReleasedAsync(true, AllRight);

        exam.IsQualification.ShouldBeTrue();
        (await PassAsync(RoleNames.Officer)).ShouldNotBeNull().ExamId.ShouldBe(exam.Id);
        var listed = (await (await SignInStaffAsync()).GetAsync($"{ExamUrl}?maxResultCount=100"))
            .ShouldSucceed()
            .As<PagedResultDto<ExamListDto>>()
            .Items;
        listed.Single(e => e.Id == exam.Id).IsQualification.ShouldBeTrue();
    }

    [Fact]
    public async Task A_make_up_is_what_its_original_is_whatever_is_asked_for()
    {
        var (staff, exam) = (await SignInStaffAsync(), await ReleasedAsync(true, OneRight));
        var plan = Plan((await PublishedPaperAsync()).Id);
        (plan["kind"], plan["makesUpForId"], plan["isQualification"]) = (ExamKind.MakeUp, exam.Id, false);
        (await staff.PostAsync(ExamUrl, plan)).ShouldSucceed().As<ExamDto>().IsQualification.ShouldBeTrue();
        var ordinary = await ReleasedAsync(false, OneRight);
        (plan["makesUpForId"], plan["isQualification"]) = (ordinary.Id, true);
        (await staff.PostAsync(ExamUrl, plan)).ShouldSucceed().As<ExamDto>().IsQualification.ShouldBeFalse();

        var makeUp = await ReleasedMakeUpAsync(exam, (RoleNames.Officer, AllRight));

        (await PassAsync(RoleNames.Officer)).ShouldNotBeNull().ExamId.ShouldBe(makeUp.Id);
    }

    [Fact]
    public async Task A_rehearsal_qualifies_nobody()
    {
        var plan = Plan((await PublishedPaperAsync()).Id);
        (plan["kind"], plan["isQualification"]) = (ExamKind.Rehearsal, true);

        (await (await SignInStaffAsync()).PostAsync(ExamUrl, plan)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:RehearsalQualifiesNobody"
        );
    }

    private async Task<ExamDto> ReleasedAsync(bool isQualification, string[] answers)
    {
        GoTo(Begin.AddDays(-1));
        var exam = await ScheduledExamAsync(("isQualification", isQualification));
        await SitAsync(exam, Begin, (RoleNames.Officer, answers));
        await ReleaseAsync(exam.Id, Begin);
        return exam;
    }

    private async Task<QualificationResult?> PassAsync(string userName)
    {
        var id = await IdOfAsync(userName);
        return await Host.InUnitOfWorkAsync(async s =>
            (await s.GetRequiredService<IQualificationResults>().GetPassedAsync([id])).GetValueOrDefault(id)
        );
    }
}
