using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>How far the analysis of an exam's questions is. Each change of scores asks for it anew.</summary>
[DisableAuditing]
internal sealed class ExamAnalysis : IEntity
{
    private ExamAnalysis() { }

    public ExamAnalysis(Guid examId)
    {
        ExamId = examId;
        Requested = 1;
    }

    public Guid ExamId { get; private set; }

    /// <summary>Counted up with each change of scores.</summary>
    public int Requested { get; private set; }

    /// <summary>The request that what is stored answers.</summary>
    public int Completed { get; private set; }

    public int Attempts { get; private set; }

    public int Analysed { get; private set; }

    public DateTime? AnalysedTime { get; private set; }

    public bool IsDue => Completed < Requested;
}
