using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Demo;

/// <summary>One candidate in the hall: what was answered when, and what happened meanwhile.</summary>
internal sealed class DemoSitting(
    Attempt attempt,
    IReadOnlyList<ShownQuestion> order,
    Exam exam,
    ExamCandidate candidate,
    IGuidGenerator guids
)
{
    private const int TakenOverAt = 20;
    private readonly List<AttemptAnswer> _answers = [];
    private readonly List<AttemptEvent> _events = [];
    private string _address = string.Empty;

    public IReadOnlyList<AttemptAnswer> Answers => _answers;

    public IReadOnlyList<AttemptEvent> Events => _events;

    public void Run(PaperContent paper, DemoAnswers answers, DemoDice dice, DemoCandidate person)
    {
        ComeFrom($"192.0.2.{dice.Between(11, 90)}", exam.StartTime);
        var now = exam.StartTime.AddSeconds(dice.Between(5, 480));
        Note(attempt.StartOrTakeOver(exam, candidate, session: null, now, now)!.Value, now);
        var count = person.RunsOutOfTime ? dice.Between(30, 45) : paper.Items.Count;
        var pace = person.RunsOutOfTime ? 3540 / count : dice.Between(1320, 3120) / count;
        var losses = dice.Chance(0.12) ? dice.Between(1, 3) : 0;
        foreach (var (place, shown) in order.Take(count).Index())
        {
            now = now.AddSeconds(pace * dice.Between(6, 13) / 10);
            now = now < attempt.DeadlineTime ? now : attempt.DeadlineTime!.Value.AddSeconds(-1);
            if (person.ChangesDevice && place == TakenOverAt)
            {
                Note(attempt.StartOrTakeOver(exam, candidate, session: null, now, now)!.Value, now);
                ComeFrom("198.51.100.23", now);
            }

            if (place < losses)
            {
                attempt.LoseFocus();
                Note(AttemptEventKind.FocusLost, now);
            }

            Answer(paper.Items[shown.Ordinal - 1], answers, dice, person.Skill, now);
        }

        Finish(person, now);
    }

    /// <summary>By the code that marks real attempts.</summary>
    public IReadOnlyList<AttemptMark> Mark(PaperContent paper)
    {
        var last = AttemptStart.LastOf(_answers).ToDictionary(a => a.Ordinal, a => a.Answer);
        var marks = paper
            .Items.Select(i => new AttemptMark(
                attempt.Id,
                i.Ordinal,
                AnswerMarking.Mark(i, paper.MultipleChoiceRule, last.GetValueOrDefault(i.Ordinal, string.Empty))
            ))
            .ToList();
        attempt.SetScore(marks.Sum(m => m.Points!.Value));
        attempt.Count(true);
        return marks;
    }

    private void Answer(PaperContentItem item, DemoAnswers answers, DemoDice dice, double skill, DateTime now)
    {
        if (dice.Chance(0.015))
        {
            return;
        }

        if (dice.Chance(0.05))
        {
            Write(item.Ordinal, answers.Wrong(item), isUnsure: true, now.AddSeconds(-4));
        }

        Write(item.Ordinal, answers.Of(item, skill), isUnsure: dice.Chance(0.03), now);
    }

    private void Write(int ordinal, string answer, bool isUnsure, DateTime now)
    {
        var input = new AnswerInput
        {
            Sequence = _answers.Count + 1,
            Ordinal = ordinal,
            Answer = answer,
            IsUnsure = isUnsure,
        };
        _answers.Add(new AttemptAnswer(attempt.Id, attempt.SessionNumber, input, now));
    }

    private void Finish(DemoCandidate person, DateTime now)
    {
        // Who runs out of time is closed as everybody is, by the server.
        if (!person.RunsOutOfTime)
        {
            attempt.Submit(attempt.SessionNumber, now);
            Note(AttemptEventKind.Submitted, now);
        }
    }

    private void ComeFrom(string address, DateTime now)
    {
        _address = address;
        if (attempt.ComeFrom(address) is { } before)
        {
            Note(AttemptEventKind.AddressChanged, now, $"{before} → {address}");
        }
    }

    private void Note(AttemptEventKind kind, DateTime now, string detail = "") =>
        _events.Add(new AttemptEvent(guids.Create(), attempt.Id, kind, now, detail, _address));
}
