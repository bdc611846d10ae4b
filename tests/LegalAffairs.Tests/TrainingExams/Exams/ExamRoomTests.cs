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
}
