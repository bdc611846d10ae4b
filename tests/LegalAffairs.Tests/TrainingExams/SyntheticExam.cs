using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams;

/// <summary>Handed-in attempts of people who are nobody, for what has to hold for many.</summary>
internal static class SyntheticExam
{
    /// <param name="answersOf">By the number of the attempt, from 0: the answer to each question, from the first.</param>
    public static Task<int> AddAttemptsAsync(TestHost host, Guid examId, int count, Func<int, IReadOnlyList<string>> answersOf) =>
        host.InUnitOfWorkAsync(async services =>
        {
            var context = await services.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync();
            var guids = services.GetRequiredService<IGuidGenerator>();
            var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == examId);
            var candidates = Enumerable
                .Range(0, count)
                .Select(_ => new ExamCandidate(guids.Create(), examId, guids.Create(), null))
                .ToList();
            var attempts = candidates.ConvertAll(c => HandedIn(new Attempt(guids.Create(), exam, c, number: 1), exam, c));
            await new BulkInsert<ExamCandidate>(context).InsertAsync(candidates, CancellationToken.None);
            await new BulkInsert<Attempt>(context).InsertAsync(attempts, CancellationToken.None);
            await new BulkInsert<AttemptAnswer>(context).InsertAsync(
                attempts.SelectMany((a, number) => AnswersOf(a, answersOf(number), exam.StartTime)),
                CancellationToken.None
            );
            return attempts.Count;
        });

    private static Attempt HandedIn(Attempt attempt, Exam exam, ExamCandidate candidate)
    {
        attempt.StartOrTakeOver(exam, candidate, session: null, exam.StartTime, exam.StartTime);
        attempt.Submit(1, exam.StartTime);
        return attempt;
    }

    private static IEnumerable<AttemptAnswer> AnswersOf(Attempt attempt, IReadOnlyList<string> answers, DateTime now) =>
        answers.Select((text, index) => new AttemptAnswer(attempt.Id, 1, InputOf(index + 1, text), now));

    private static AnswerInput InputOf(int number, string text) =>
        new()
        {
            Sequence = number,
            Ordinal = number,
            Answer = text,
        };
}
