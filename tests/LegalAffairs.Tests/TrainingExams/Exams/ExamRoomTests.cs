using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.Tests.TrainingExams.Exams;

public sealed class ExamRoomTests : ExamTest
{
    [Fact]
    public async Task The_room_tells_how_many_questions_each_has_answered_and_an_emptied_answer_is_none()
    {
        var (exam, staff, officer) = (await ScheduledExamAsync(), await SignInStaffAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        (await SaveAsync(officer, session, (1, 1, "true"), (2, 2, "true"), (3, 2, "false"))).ShouldSucceed();
        (await AnsweredAsync()).ShouldBe([(RoleNames.Officer, 2), (RoleNames.Inspector, 0)], ignoreOrder: true);

        (await SaveAsync(officer, session, (4, 1, ""))).ShouldSucceed();

        (await AnsweredAsync()).ShouldBe([(RoleNames.Officer, 1), (RoleNames.Inspector, 0)], ignoreOrder: true);
        (await staff.GetAsync($"{ExamUrl}/{exam.Id}/room")).ShouldSucceed().As<ExamRoomDto>().Questions.ShouldBe(3);

        async Task<List<(string, int)>> AnsweredAsync()
        {
            var officerId = await IdOfAsync(RoleNames.Officer);
            var list = (await staff.GetAsync($"{ExamUrl}/{exam.Id}/candidates")).ShouldSucceed().As<PagedResultDto<ExamCandidateDto>>();
            return [.. list.Items.Select(c => (c.UserId == officerId ? RoleNames.Officer : RoleNames.Inspector, c.Answered))];
        }
    }

    [Fact]
    public async Task The_room_counts_people_however_often_they_try_and_changes_of_device_only()
    {
        var (exam, staff, officer) = (await ScheduledExamAsync(("maxAttempts", 3)), await SignInStaffAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            (await SubmitAsync(officer, await StartAsync(officer, exam.Id))).ShouldSucceed();
        }

        var session = await StartAsync(officer, exam.Id);
        session = await StartAsync(officer, exam.Id, session.SessionNumber);
        await StartAsync(officer, exam.Id, session.SessionNumber);
        await StartAsync(await SignInOfficerAsync(), exam.Id);

        var room = (await staff.GetAsync($"{ExamUrl}/{exam.Id}/room")).ShouldSucceed().As<ExamRoomDto>();
        (room.Candidates, room.Started, room.Working, room.Submitted).ShouldBe((2, 1, 1, 0));
        var list = (await staff.GetAsync($"{ExamUrl}/{exam.Id}/candidates")).ShouldSucceed().As<PagedResultDto<ExamCandidateDto>>();
        list.Items.Select(c => (c.AttemptNumber, c.TakeOvers)).ShouldBe([(3, 1), (1, 0)], ignoreOrder: true);
    }
}
