using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>How far people are. An answer that was emptied again is none.</summary>
internal sealed class AnsweredQuestions(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, int>> CountAsync(IReadOnlyCollection<Guid> attemptIds)
    {
        var answers = (await contexts.GetDbContextAsync()).Set<AttemptAnswer>();
        return await answers
            .Where(a => attemptIds.Contains(a.AttemptId))
            .GroupBy(a => new { a.AttemptId, a.Ordinal })
            .Select(g => new { g.Key.AttemptId, Sequence = g.Max(a => a.Sequence) })
            .Join(answers, last => last, a => new { a.AttemptId, a.Sequence }, (_, a) => a)
            .Where(a => a.Answer != string.Empty)
            .GroupBy(a => a.AttemptId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
    }
}
