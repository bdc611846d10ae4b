using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Reviews;

internal static class AssessmentQueries
{
    public static IQueryable<Assessment> IncludeParts(this IQueryable<Assessment> assessments) => assessments.Include(a => a.Events);
}
