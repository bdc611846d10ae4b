using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Completion;

/// <summary>Issues certificates and tells whether they still hold.</summary>
internal sealed class CompletionCertificates(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUserDirectory users,
    IUnitDirectory units,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<CompletionCertificate> IssueAsync(Guid examId, Guid userId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var candidate =
            await context.Set<ExamCandidate>().AsNoTracking().SingleOrDefaultAsync(c => c.ExamId == examId && c.UserId == userId)
            ?? throw new EntityNotFoundException(typeof(Exam), examId);
        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == examId);
        if (await context.Set<CompletionCertificate>().SingleOrDefaultAsync(c => c.ExamId == examId && c.UserId == userId) is { } known)
        {
            return known;
        }

        var pass = await FindPassAsync(context, exam, userId) ?? throw new BusinessException(TrainingExamsErrorCodes.NoPassToCertify);
        var unit = candidate.OrganizationUnitId is { } unitId ? await units.FindAsync(unitId) : null;
        var certificate = new CompletionCertificate(
            guids.Create(),
            examId,
            userId,
            (await users.FindAsync(userId))!.DisplayName,
            unit?.Name,
            LocalTime.DayOf(pass.SubmittedTime),
            LocalTime.DayOf(now)
        );
        context.Add(certificate);
        return certificate;
    }

    public async Task<CompletionCertificateDto> DtoOfAsync(CompletionCertificate certificate)
    {
        var context = await contexts.GetDbContextAsync();
        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == certificate.ExamId);
        var total = await context.Papers.IgnoreQueryFilters().Where(p => p.Id == exam.PaperId).Select(p => p.TotalPoints).SingleAsync();
        var pass = await FindPassAsync(context, exam, certificate.UserId);
        return new CompletionCertificateDto(
            exam.Id,
            certificate.Number,
            certificate.Code,
            certificate.PersonName,
            certificate.UnitName,
            exam.Title,
            pass?.Score ?? 0,
            total,
            certificate.PassedOn,
            certificate.IssuedOn,
            pass is not null
        );
    }

    public async Task<CompletionCheckDto> CheckAsync(string code, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var certificate =
            await context.Set<CompletionCertificate>().AsNoTracking().SingleOrDefaultAsync(c => c.Code == code)
            ?? throw new EntityNotFoundException(typeof(CompletionCertificate), code);
        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == certificate.ExamId);
        var isValid = await FindPassAsync(context, exam, certificate.UserId) is not null;
        return new CompletionCheckDto(certificate.Number, certificate.PersonName, exam.Title, certificate.PassedOn, isValid, now);
    }

    // A rehearsal counts for nobody.
    private static async Task<Pass?> FindPassAsync(TrainingExamsDbContext context, Exam exam, Guid userId)
    {
        if (exam.Status != ExamStatus.Released || exam.Kind == ExamKind.Rehearsal)
        {
            return null;
        }

        var counting = await context
            .Attempts.Where(a => a.ExamId == exam.Id && a.UserId == userId && a.Counts && a.Score != null && a.SubmittedTime != null)
            .Select(a => new Pass(a.Score!.Value, a.SubmittedTime!.Value))
            .SingleOrDefaultAsync();
        return counting?.Score >= exam.PassMark ? counting : null;
    }

    private sealed record Pass(decimal Score, DateTime SubmittedTime);
}
