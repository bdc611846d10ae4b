using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.Results;

public sealed class GetPeopleInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name, or of what else accounts are found by.</summary>
    [StringLength(ExamLimits.MaxPersonFilterLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(ExamOutcome))]
    public ExamOutcome? Outcome { get; set; }

    /// <summary>Also those of the units below it.</summary>
    public Guid? OrganizationUnitId { get; set; }
}
