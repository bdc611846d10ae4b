using System.Linq.Expressions;

namespace LegalAffairs.Certification.Certificates;

/// <summary>The same as <see cref="Certificate.StateOn"/>, for queries.</summary>
internal static class CertificateStates
{
    public static CertificateState Of(CertificateEnd end) =>
        end switch
        {
            CertificateEnd.Revoked => CertificateState.Revoked,
            CertificateEnd.Cancelled => CertificateState.Cancelled,
            _ => CertificateState.Replaced,
        };

    public static Expression<Func<Certificate, bool>> Is(CertificateState state, DateOnly day) =>
        state switch
        {
            CertificateState.Rejected => c => c.Step == CertificateStep.Rejected,
            CertificateState.Pending => c => c.Step != CertificateStep.Rejected && (c.Step != CertificateStep.Issued || c.IssuedOn > day),
            CertificateState.Revoked => Ended(CertificateEnd.Revoked, day),
            CertificateState.Cancelled => Ended(CertificateEnd.Cancelled, day),
            CertificateState.Replaced => Ended(CertificateEnd.Replaced, day),
            CertificateState.Expired => c => c.Step == CertificateStep.Issued && (c.EndsOn == null || c.EndsOn > day) && c.ValidUntil < day,
            CertificateState.Suspended => c =>
                c.Step == CertificateStep.Issued
                && c.IssuedOn <= day
                && (c.EndsOn == null || c.EndsOn > day)
                && c.ValidUntil >= day
                && c.Suspensions.Any(s => s.From <= day && s.To >= day && (s.EndedOn == null || s.EndedOn > day)),
            _ => c =>
                c.Step == CertificateStep.Issued
                && c.IssuedOn <= day
                && (c.EndsOn == null || c.EndsOn > day)
                && c.ValidUntil >= day
                && !c.Suspensions.Any(s => s.From <= day && s.To >= day && (s.EndedOn == null || s.EndedOn > day)),
        };

    public static Expression<Func<Certificate, bool>> ReviewIs(AnnualReviewState state, int year) =>
        state switch
        {
            AnnualReviewState.Passed => c => c.ReviewedYear == year && c.PassedReview,
            AnnualReviewState.Failed => c => c.ReviewedYear == year && !c.PassedReview,
            _ => c => c.ReviewedYear == null || c.ReviewedYear < year,
        };

    /// <summary>The last day that is as near as that.</summary>
    public static DateOnly EndOf(RenewalStage stage, DateOnly today) =>
        stage switch
        {
            RenewalStage.SixMonths => today.AddMonths(6),
            RenewalStage.ThreeMonths => today.AddMonths(3),
            _ => today.AddDays(30),
        };

    private static Expression<Func<Certificate, bool>> Ended(CertificateEnd end, DateOnly day) =>
        c => c.Step == CertificateStep.Issued && c.EndedBy == end && c.EndsOn <= day;
}
