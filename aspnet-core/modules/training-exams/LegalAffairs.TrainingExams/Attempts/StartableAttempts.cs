using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What a start needs to know: the exam, whether one is on its list, and the attempts so far.</summary>
internal sealed class StartableAttempts(
    IReadOnlyList<Exam> exams,
    IReadOnlyDictionary<Guid, PaperContent> papers,
    IReadOnlyList<ExamCandidate> candidates,
    IReadOnlyList<Attempt> attempts,
    IReadOnlyList<AttemptOrder> orders
)
{
    public static readonly StartableAttempts None = new([], new Dictionary<Guid, PaperContent>(), [], [], []);

    private readonly Dictionary<(Guid ExamId, Guid UserId), ExamCandidate> _candidates = candidates.ToDictionary(c => (c.ExamId, c.UserId));

    private readonly Dictionary<(Guid ExamId, Guid UserId), Attempt> _last = attempts
        .GroupBy(a => (a.ExamId, a.UserId))
        .ToDictionary(g => g.Key, g => g.MaxBy(a => a.Number)!);

    private readonly Dictionary<Guid, IReadOnlyList<ShownQuestion>> _orders = orders.ToDictionary(o => o.AttemptId, o => o.Questions);

    /// <exception cref="EntityNotFoundException">Not on the list: the exam is none of this person's business.</exception>
    public (Exam Exam, ExamCandidate Candidate) Of(StartAct act) =>
        _candidates.TryGetValue((act.ExamId, act.UserId), out var candidate) && exams.FirstOrDefault(e => e.Id == act.ExamId) is { } exam
            ? (exam, candidate)
            : throw new EntityNotFoundException(typeof(Exam), act.ExamId);

    public Attempt? Find(Guid attemptId) => attempts.FirstOrDefault(a => a.Id == attemptId);

    public Attempt? LastOf(StartAct act) => _last.GetValueOrDefault((act.ExamId, act.UserId));

    public IReadOnlyList<ShownQuestion> OrderOf(Guid attemptId) => _orders[attemptId];

    public IReadOnlyList<ShownQuestion> NewOrderOf(Exam exam) => ShownQuestion.OrderOf(papers[exam.PaperId], exam);

    public void Add(Attempt attempt, AttemptOrder order)
    {
        _last[(attempt.ExamId, attempt.UserId)] = attempt;
        _orders[attempt.Id] = order.Questions;
    }
}
