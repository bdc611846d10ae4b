using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Under which numbers candidates saw the questions of a paper: by these they speak of them.</summary>
internal sealed class ShownNumbers
{
    private readonly Dictionary<(Guid AttemptId, int Ordinal), int> _numbers;

    private ShownNumbers(IEnumerable<AttemptOrder> orders) =>
        _numbers = orders
            .SelectMany(o => o.Questions.Select((q, place) => (o.AttemptId, q.Ordinal, Number: place + 1)))
            .ToDictionary(q => (q.AttemptId, q.Ordinal), q => q.Number);

    public static async Task<ShownNumbers> OfAsync(TrainingExamsDbContext context, params IEnumerable<Guid> attemptIds)
    {
        var ids = attemptIds.Distinct().ToList();
        return new ShownNumbers(await context.Set<AttemptOrder>().AsNoTracking().Where(o => ids.Contains(o.AttemptId)).ToListAsync());
    }

    public int Of(Guid attemptId, int ordinal) => _numbers.GetValueOrDefault((attemptId, ordinal), ordinal);
}
