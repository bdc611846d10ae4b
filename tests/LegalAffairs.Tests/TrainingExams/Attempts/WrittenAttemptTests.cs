using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

public sealed class WrittenAttemptTests : WrittenExamTest
{
    private const int MaxAnswer = 8000;

    [Fact]
    public async Task A_short_answer_of_a_megabyte_is_refused_and_the_longest_allowed_one_is_kept_whole()
    {
        var (exam, officer) = (await WrittenExamAsync([RoleNames.Officer]), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SaveAsync(officer, session, (1, ShortAnswer, new string('a', 1024 * 1024))))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["answers[0].answer"]
            .ShouldHaveSingleItem()
            .ShouldContain($"{MaxAnswer}");
        var longest = new string('长', MaxAnswer);
        (await SaveAsync(officer, session, (1, ShortAnswer, longest))).ShouldSucceed();

        (await StartAsync(officer, exam.Id)).Answers.ShouldHaveSingleItem().Answer.ShouldBe(longest);
    }

    [Fact]
    public async Task A_question_that_is_retired_while_an_exam_asks_it_is_asked_and_marked_to_the_end()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer]);
        var (officer, trainer, staff) = (await SignInOfficerAsync(), await SignInTrainerAsync(), await SignInStaffAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        foreach (var id in await QuestionIdsAsync(exam.PaperId))
        {
            (await trainer.PostAsync($"{QuestionUrl}/{id}/retire", new { reason = "法条已修改" })).ShouldSucceed();
        }

        (await SaveAsync(officer, session, (1, 1, "true"), (2, 2, "false"))).ShouldSucceed();
        var paper = (await officer.GetAsync($"{MyExamUrl}/paper/{session.AttemptId}")).ShouldSucceed();
        FieldsOf(paper.Json).ShouldContain(f => f.Name == "stem" && f.Value.GetString() == "简述当场处罚的条件");
        (await SubmitAsync(officer, session)).ShouldSucceed();
        await EndAsync();

        (await staff.GetAsync($"{ResultUrl}/{exam.Id}")).ShouldSucceed().As<ExamResultDto>().Mean.ShouldBe(4m);
        (await ReleaseAsync(exam.Id)).ShouldSucceed();
        (await officer.GetAsync($"{MyResultUrl}/{session.AttemptId}"))
            .ShouldSucceed()
            .As<MyResultDto>()
            .Questions.Select(q => q.Points)
            .ShouldBe([2m, 2m, 0m]);
    }
}
