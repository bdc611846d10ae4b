namespace LegalAffairs.TrainingExams.Papers;

/// <summary>What one rule got.</summary>
/// <param name="section">Position of the section, from 0.</param>
/// <param name="position">Position of the rule in it, from 0.</param>
/// <param name="fitting">In the order of chance.</param>
internal sealed class DrawnRule(int section, int position, DrawRule rule, IReadOnlyList<BankQuestion> fitting)
{
    private readonly HashSet<Guid> _taken = [];

    public int Section => section;

    public int Position => position;

    public DrawRule Rule => rule;

    public IReadOnlyList<BankQuestion> Fitting => fitting;

    public IReadOnlyList<BankQuestion> Drawn => [.. fitting.Where(q => _taken.Contains(q.Id))];

    internal void Take(Guid questionId) => _taken.Add(questionId);
}
