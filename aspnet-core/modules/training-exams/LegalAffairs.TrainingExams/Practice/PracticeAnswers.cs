using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Practice;

/// <summary>Judges an answer as an exam would, and keeps the wrong-question book.</summary>
internal sealed class PracticeAnswers(PracticeBank bank, IDbContextProvider<TrainingExamsDbContext> contexts, IGuidGenerator guids)
    : ITransientDependency
{
    public async Task<PracticeResultDto> AnswerAsync(PracticeAnswerInput input, Guid userId, DateTime now)
    {
        // Asked again: since the question was shown an exam may have been planned that asks it.
        var question =
            await (await bank.GetQuestionsAsync()).FirstOrDefaultAsync(q => q.Id == input.QuestionId)
            ?? throw new BusinessException(TrainingExamsErrorCodes.QuestionNotForPractice);
        var context = await contexts.GetDbContextAsync();
        var version =
            await context
                .Set<QuestionVersion>()
                .FirstOrDefaultAsync(v => v.Id == input.VersionId && v.QuestionId == question.Id && v.ReviewedTime != null)
            ?? throw new BusinessException(TrainingExamsErrorCodes.QuestionNotForPractice);
        var isRight = Judge(question, version, input.Answer);
        var entry = isRight is { } judged ? await NoteAsync(context, question, userId, judged, input.AnswerId, now) : null;
        return new PracticeResultDto(
            isRight,
            version.Content.ToDto().Key!,
            version.Content.LegalBasis,
            version.Content.Explanation,
            entry is { IsKnown: false },
            entry?.WrongCount ?? 0,
            entry?.RightInARow ?? 0
        );
    }

    private static bool? Judge(Question question, QuestionVersion version, string answer)
    {
        var item = new PaperContentItem(1, Guid.Empty, question.Id, version.Id, question.Kind, 1, version.Content);
        if (answer.Length > 0 && !AnswerRules.IsWellFormed(item, answer))
        {
            throw new BusinessException(TrainingExamsErrorCodes.PracticeAnswerUnreadable);
        }

        return question.Kind == QuestionKind.ShortAnswer
            ? null
            : AnswerMarking.Mark(item, MultipleChoiceRule.AllOrNothing, answer) == item.Points;
    }

    /// <returns>The question's place in the book; null when it was never wrong.</returns>
    private async Task<WrongQuestion?> NoteAsync(
        TrainingExamsDbContext context,
        Question question,
        Guid userId,
        bool isRight,
        Guid answerId,
        DateTime now
    )
    {
        var entry = await context.Set<WrongQuestion>().SingleOrDefaultAsync(w => w.UserId == userId && w.QuestionId == question.Id);
        if (entry is null)
        {
            if (isRight)
            {
                return null;
            }

            entry = new WrongQuestion(guids.Create(), userId, question);
            context.Add(entry);
        }

        entry.Answer(isRight, answerId, now);
        if (entry.IsKnown)
        {
            context.Remove(entry);
        }

        return entry;
    }
}
