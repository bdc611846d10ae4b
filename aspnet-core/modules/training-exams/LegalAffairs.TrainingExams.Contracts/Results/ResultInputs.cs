using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.TrainingExams.Results;

public sealed class GetPeopleInput : PagedAndSortedResultRequestDto
{
    [EnumDataType(typeof(ExamOutcome))]
    public ExamOutcome? Outcome { get; set; }

    /// <summary>Also those of the units below it.</summary>
    public Guid? OrganizationUnitId { get; set; }
}
