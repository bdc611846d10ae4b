using System.Security.Cryptography;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>简答题答案 that people mark: by as many markers as the exam wants, and by one more where two of them differ too much.</summary>
[DisableAuditing]
internal sealed class OpenAnswer : AggregateRoot<Guid>
{
    private const decimal Percent = 100m;
    private readonly List<AnswerReading> _readings = [];

    private OpenAnswer() { }

    public OpenAnswer(Guid id, Attempt attempt, PaperContentItem item, Exam exam)
        : base(id)
    {
        ExamId = attempt.ExamId;
        AttemptId = attempt.Id;
        Ordinal = item.Ordinal;
        OrganizationUnitId = attempt.OrganizationUnitId;
        MaxPoints = item.Points;
        MarkersNeeded = exam.DoubleMarking ? 2 : 1;
        Tolerance = item.Points * exam.MarkingTolerancePercent / Percent;
        Turn = RandomNumberGenerator.GetInt32(int.MaxValue);
        Status = OpenAnswerStatus.Waiting;
    }

    public Guid ExamId { get; private set; }

    public Guid AttemptId { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The candidate's, whose people must not mark it.</summary>
    public Guid? OrganizationUnitId { get; private set; }

    public decimal MaxPoints { get; private set; }

    /// <summary>None where a re-grade has given everybody all points.</summary>
    public int MarkersNeeded { get; private set; }

    /// <summary>Points by which two markers may differ.</summary>
    public decimal Tolerance { get; private set; }

    /// <summary>Answers are handed out in an order that tells nothing of whose they are.</summary>
    public int Turn { get; private set; }

    public OpenAnswerStatus Status { get; private set; }

    /// <summary>What it is worth once it is settled.</summary>
    public decimal? Points { get; private set; }

    public IReadOnlyList<AnswerReading> Readings => _readings;

    public AnswerReading? ReadingOf(Guid markerId) => _readings.Find(r => r.MarkerId == markerId);

    /// <summary>Whether this marker, who has not marked it, is still wanted beside those who have or hold it.</summary>
    public bool Wants(Guid markerId, DateTime now) =>
        Status != OpenAnswerStatus.Settled
        && _readings.Count(r => r.MarkerId != markerId && r.Occupies(now)) < PlacesOf(Status, MarkersNeeded);

    public AnswerReading Claim(Guid readingId, Guid markerId, DateTime now)
    {
        var reading = ReadingOf(markerId);
        if (reading is null)
        {
            reading = new AnswerReading(readingId, Id, markerId);
            _readings.Add(reading);
        }

        reading.Hold(now);
        return reading;
    }

    public void GiveBack(Guid markerId) => _readings.RemoveAll(r => r.MarkerId == markerId && r.Points is null);

    public void Mark(Guid markerId, decimal points, string comment, DateTime now)
    {
        var reading = ReadingOf(markerId) ?? throw new AbpException("Only who was handed an answer marks it.");
        if (reading.Says(points, comment))
        {
            return;
        }

        CheckPoints(points);
        if (MarkersNeeded == 0)
        {
            throw new BusinessException(TrainingExamsErrorCodes.MarkingOfFullPoints);
        }

        if (!MayBeChanged)
        {
            throw new BusinessException(TrainingExamsErrorCodes.MarkingSettled);
        }

        if (reading.Points is null && !reading.Occupies(now) && !Wants(markerId, now))
        {
            throw new BusinessException(TrainingExamsErrorCodes.MarkingTaken).WithData("minutes", MarkingLimits.ClaimMinutes);
        }

        reading.Give(points, comment, isDecisive: Status == OpenAnswerStatus.Disputed, now);
        (Status, Points) = Verdict();
    }

    /// <summary>Decided by a re-grade: nobody needs to read it any more, and no marker undoes it.</summary>
    public void SetFullPoints() => (Status, Points, MarkersNeeded) = (OpenAnswerStatus.Settled, MaxPoints, 0);

    /// <summary>What one marker alone decides he may change, since nobody else relies on it.</summary>
    public bool MayBeChanged => Status != OpenAnswerStatus.Settled || MarkersNeeded == 1;

    private static int PlacesOf(OpenAnswerStatus status, int needed) => status == OpenAnswerStatus.Disputed ? needed + 1 : needed;

    private (OpenAnswerStatus Status, decimal? Points) Verdict()
    {
        if (_readings.Find(r => r.IsDecisive && r.Points is not null) is { } decisive)
        {
            return (OpenAnswerStatus.Settled, decisive.Points);
        }

        var given = _readings.Where(r => r.Points is not null).Select(r => r.Points!.Value).ToList();
        return given.Count < MarkersNeeded ? (OpenAnswerStatus.Waiting, null)
            : given.Max() - given.Min() <= Tolerance ? (OpenAnswerStatus.Settled, MeanOf(given))
            : (OpenAnswerStatus.Disputed, null);
    }

    private static decimal MeanOf(List<decimal> points) =>
        decimal.Round(points.Sum() / points.Count, PaperLimits.PointsDecimals, MidpointRounding.AwayFromZero);

    private void CheckPoints(decimal points) => MarkRules.Check(points, MaxPoints);
}
