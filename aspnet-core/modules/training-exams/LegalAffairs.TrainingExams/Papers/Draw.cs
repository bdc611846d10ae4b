using System.Security.Cryptography;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>
/// Draws for all rules of a paper. Rules may compete for the same questions, and who draws first must not starve another by chance: a place
/// that finds nothing free asks those before it to take something else (augmenting paths), so a design that can be met is always met. Among
/// what fits, every question has the same chance.
/// </summary>
internal sealed class Draw
{
    private readonly List<DrawnRule> _rules = [];
    private readonly Dictionary<Guid, Place> _takenBy = [];

    private Draw() { }

    public IReadOnlyList<DrawnRule> Rules => _rules;

    /// <summary>Fixed questions that cannot be asked, with their section and place, both from 0.</summary>
    public IReadOnlyList<(int Section, int Place, Guid QuestionId)> Unusable { get; private set; } = [];

    public bool IsComplete => Unusable.Count == 0 && _rules.TrueForAll(r => r.Drawn.Count == r.Rule.Count);

    public static Draw From(IReadOnlyList<PaperSectionDesign> sections, Bank bank)
    {
        var draw = new Draw
        {
            Unusable =
            [
                .. sections.SelectMany(
                    (s, section) => s.QuestionIds.Select((id, place) => (section, place, id)).Where(q => bank.Find(q.id, s.Kind) is null)
                ),
            ],
        };
        var fixedOnes = sections.SelectMany(s => s.QuestionIds).ToHashSet();
        for (var section = 0; section < sections.Count; section++)
        {
            for (var rule = 0; rule < sections[section].Rules.Count; rule++)
            {
                var asked = sections[section].Rules[rule];
                var fitting = bank.Fitting(sections[section].Kind, asked).Where(q => !fixedOnes.Contains(q.Id)).ToArray();
                RandomNumberGenerator.Shuffle(fitting.AsSpan());
                draw._rules.Add(new DrawnRule(section, rule, asked, fitting));
            }
        }

        draw.Run();
        return draw;
    }

    private void Run()
    {
        foreach (var rule in _rules)
        {
            for (var i = 0; i < rule.Rule.Count && TryPlace(new Place(rule), []); i++)
            {
                // Until the rule has what it asks for, or the bank has no more.
            }
        }

        foreach (var (questionId, place) in _takenBy)
        {
            place.Rule.Take(questionId);
        }
    }

    private bool TryPlace(Place place, HashSet<Guid> asked)
    {
        var free = place.Rule.Fitting.FirstOrDefault(q => !_takenBy.ContainsKey(q.Id));
        if (free is not null)
        {
            _takenBy[free.Id] = place;
            return true;
        }

        foreach (var question in place.Rule.Fitting.Where(q => _takenBy[q.Id].Rule != place.Rule))
        {
            if (asked.Add(question.Id) && TryPlace(_takenBy[question.Id], asked))
            {
                _takenBy[question.Id] = place;
                return true;
            }
        }

        return false;
    }

    // By reference: two places of one rule are two.
    private sealed class Place(DrawnRule rule)
    {
        public DrawnRule Rule { get; } = rule;
    }
}
