using LegalAffairs.TrainingExams.Appeals;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

public sealed class AttemptHistoryTests : WrittenExamTest
{
    [Fact]
    public async Task Questions_are_named_by_the_number_that_the_candidate_saw_beside_that_of_the_paper()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInOfficerAsync());
        var exam = await WrittenExamAsync(["officer"], ("shuffleQuestions", true), ("doubleMarking", false));
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        (await SaveAsync(officer, session, (1, 1, "true"), (2, 2, "true"), (3, ShortAnswer, "2"))).ShouldSucceed();
        (await SubmitAsync(officer, session)).ShouldSucceed();
        (int Ordinal, int Number)[] seen = [.. session.Order.Select((q, place) => (q.Ordinal, place + 1))];

        var told = (await staff.GetAsync($"{ExamUrl}/{exam.Id}/history/{session.AttemptId}")).ShouldSucceed().As<List<AttemptEventDto>>();

        var answers = told.FindAll(e => e.Ordinal is not null);
        answers.Select(e => (e.Ordinal!.Value, e.Number!.Value)).ShouldBe(seen, ignoreOrder: true);
        answers.Single(e => e.Ordinal == ShortAnswer).QuestionKind.ShouldBe(QuestionKind.ShortAnswer);
        answers.Where(e => e.Ordinal != ShortAnswer).ShouldAllBe(e => e.QuestionKind == QuestionKind.TrueFalse);
        told.Where(e => e.Ordinal is null).ShouldAllBe(e => e.Number == null && e.QuestionKind == null);
        await EndAsync();
        var trainer = await SignInTrainerAsync();
        var claimed = await trainer.PostAsync($"{MarkingUrl}/claim-next/{exam.Id}", new { ordinal = ShortAnswer });
        var reading = claimed.ShouldSucceed().As<AnswerToMarkDto>();
        (await trainer.PostAsync($"{MarkingUrl}/{reading.Id}/mark", new { points = 1, comment = "" })).ShouldSucceed();
        (await ReleaseAsync(exam.Id)).ShouldSucceed();
        var result = (await officer.GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldSucceed().As<MyResultDto>();
        result.Questions.Select(q => (q.Ordinal, q.Number)).ShouldBe(seen);
        var filed = await officer.PostAsync(
            MyAppealUrl,
            new
            {
                session.AttemptId,
                ordinal = seen[0].Ordinal,
                text = "请核对",
            }
        );
        var appeal = filed.ShouldSucceed().As<MyAppealDto>();
        (appeal.Ordinal, appeal.Number).ShouldBe(seen[0]);
        var shown = (await staff.GetAsync($"{AppealUrl}/{appeal.Id}")).ShouldSucceed().As<AppealDetailDto>();
        (shown.Appeal.Number, shown.Questions.Single().Number).ShouldBe((1, 1));
    }
}
