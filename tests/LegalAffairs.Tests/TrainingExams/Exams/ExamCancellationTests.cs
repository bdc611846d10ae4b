using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.Tests.TrainingExams.Exams;

public sealed class ExamCancellationTests : ExamTest
{
    private const string Reason = "场地停电";

    [Fact]
    public async Task Who_was_told_to_come_is_told_once_not_to_and_sees_it_until_the_exam_would_have_ended()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());

        await CancelAsync(exam);

        var told = (await officer.GetAsync("/api/app/notification?maxResultCount=100")).ShouldSucceed().Text;
        told.Split("考试已取消：").Length.ShouldBe(2, "once");
        told.ShouldContain(Reason);
        (await MineAsync(officer, exam.Id)).CancelReason.ShouldBe(Reason);
        GoTo(exam.EndTime);
        (await ListAsync(officer)).ShouldNotContain(e => e.Id == exam.Id);
    }

    [Fact]
    public async Task Of_a_draft_nobody_ever_hears()
    {
        var (exam, officer, staff) = (await DraftExamAsync(), await SignInOfficerAsync(), await SignInStaffAsync());
        var userIds = new[] { await IdOfAsync("officer") };
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", new { userIds })).ShouldSucceed();

        await CancelAsync(exam);

        (await officer.GetAsync("/api/app/notification?maxResultCount=100")).ShouldSucceed().Text.ShouldNotContain(Reason);
        (await ListAsync(officer)).ShouldNotContain(e => e.Id == exam.Id);
    }

    private async Task CancelAsync(ExamDto exam)
    {
        (await (await SignInStaffAsync()).PostAsync($"{ExamUrl}/{exam.Id}/cancel", new { reason = Reason })).ShouldSucceed();
        await Host.DispatchEventsAsync();
    }

    private static async Task<IReadOnlyList<MyExamDto>> ListAsync(ApiClient candidate) =>
        (await candidate.GetAsync(MyExamUrl)).ShouldSucceed().As<ListResultDto<MyExamDto>>().Items;
}
