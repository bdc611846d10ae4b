using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Applies acts one after the other to attempts that are loaded and held, and collects what has to be stored.</summary>
internal sealed class AttemptBatch(
    StartableAttempts startable,
    Dictionary<Guid, Attempt> attempts,
    StoredAnswers known,
    IGuidGenerator guids,
    DateTime now
)
{
    public List<Attempt> NewAttempts { get; } = [];

    public HashSet<Attempt> Changed { get; } = [];

    public List<AttemptOrder> NewOrders { get; } = [];

    public List<AttemptAnswer> Answers { get; } = [];

    public List<AttemptEvent> Events { get; } = [];

    public void Apply(AttemptAct act)
    {
        switch (act)
        {
            case StartAct start:
                Start(start);
                break;
            case SessionAct session:
                Apply(session);
                break;
        }
    }

    private void Start(StartAct act)
    {
        var (exam, candidate) = startable.Of(act);
        var attempt = startable.LastOf(act) is { } last && !MayBeginAnew(last, exam) ? last : BeginAnew(act, exam, candidate);
        var what = attempt.StartOrTakeOver(exam, candidate, act.SessionNumber, act.ReceivedTime, now);
        Changed.Add(attempt);
        if (what is { } kind)
        {
            Note(attempt.Id, kind, act);
        }

        NoteAddress(attempt, act);
        act.Set(
            new StartedAttempt(
                attempt.Id,
                attempt.PaperId,
                exam.Title,
                attempt.SessionNumber,
                attempt.DeadlineTime!.Value,
                startable.OrderOf(attempt.Id),
                what == AttemptEventKind.Started
            )
        );
    }

    private static bool MayBeginAnew(Attempt last, Exam exam) =>
        last.Status is AttemptStatus.Submitted or AttemptStatus.TimedOut && last.Number < exam.MaxAttempts;

    // The first is made ready beforehand; a further one is rare.
    private Attempt BeginAnew(StartAct act, Exam exam, ExamCandidate candidate)
    {
        exam.CheckMayStart(act.ReceivedTime);
        var next = new Attempt(guids.Create(), exam, candidate, (startable.LastOf(act)?.Number ?? 0) + 1);
        var order = new AttemptOrder(next.Id, startable.NewOrderOf(exam));
        startable.Add(next, order);
        NewAttempts.Add(next);
        NewOrders.Add(order);
        return next;
    }

    private void Apply(SessionAct act)
    {
        if (!attempts.TryGetValue(act.AttemptId, out var attempt) || attempt.UserId != act.UserId)
        {
            throw new EntityNotFoundException(typeof(Attempt), act.AttemptId);
        }

        if (act.Kind != SessionActKind.Submit)
        {
            attempt.CheckMayWrite(act.SessionNumber, act.ReceivedTime);
        }
        else if (attempt.Submit(act.SessionNumber, act.ReceivedTime))
        {
            Changed.Add(attempt);
            Note(attempt.Id, AttemptEventKind.Submitted, act);
        }
        else
        {
            // A closed attempt is not held: nothing of it may be written here.
            act.Set(attempt.DeadlineTime!.Value);
            return;
        }

        if (act.Kind == SessionActKind.LoseFocus)
        {
            attempt.LoseFocus();
            Changed.Add(attempt);
            Note(attempt.Id, AttemptEventKind.FocusLost, act);
        }

        Answers.AddRange(known.Fresh(act.Answers));
        NoteAddress(attempt, act);
        act.Set(attempt.DeadlineTime!.Value);
    }

    private void NoteAddress(Attempt attempt, AttemptAct act)
    {
        if (act.Address is not { } address || address == attempt.LastAddress)
        {
            return;
        }

        Changed.Add(attempt);
        if (attempt.ComeFrom(address) is { } before)
        {
            Note(attempt.Id, AttemptEventKind.AddressChanged, act, $"{before} → {address}");
        }
    }

    private void Note(Guid attemptId, AttemptEventKind kind, AttemptAct act, string detail = "") =>
        Events.Add(new AttemptEvent(guids.Create(), attemptId, kind, act.ReceivedTime, detail, act.Address));
}
