using LegalAffairs.Abp;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What ends a certificate before its time. Staff propose a revocation, a leader of the bureau decides on it in person.</summary>
internal sealed partial class Certificate
{
    public void ProposeRevocation(DateOnly effectiveOn, CertificateDecision decision, ActOf act)
    {
        CheckMayEnd(effectiveOn, act);
        if (RevocationProposedOn is not null)
        {
            throw new BusinessException(E.RevocationProposedAlready).WithData("number", Number);
        }

        CheckReasoned(decision);
        RevocationProposedOn = effectiveOn;
        Note(CertificateAct.ProposeRevocation, decision, act, effectiveOn);
    }

    public void DeclineRevocation(CertificateDecision decision, ActOf act)
    {
        if (RevocationProposedOn is null)
        {
            throw new BusinessException(E.NoRevocationProposed).WithData("number", Number);
        }

        CheckReasoned(decision);
        RevocationProposedOn = null;
        Note(CertificateAct.DeclineRevocation, decision, act);
    }

    public void Revoke(DateOnly effectiveOn, CertificateDecision decision, ActOf act) =>
        End(CertificateEnd.Revoked, CertificateAct.Revoke, effectiveOn, decision, act);

    public void Cancel(DateOnly effectiveOn, CertificateDecision decision, ActOf act) =>
        End(CertificateEnd.Cancelled, CertificateAct.Cancel, effectiveOn, decision, act);

    /// <param name="on">The day of the new one's issue.</param>
    public void BeReplaced(DateOnly on, CertificateDecision decision, ActOf act)
    {
        if (FindObstacleToReplacing(act.Today) is { } obstacle)
        {
            throw obstacle;
        }

        (EndedBy, EndsOn) = (CertificateEnd.Replaced, on);
        Note(CertificateAct.Replace, decision, act, on);
    }

    /// <summary>Between the application and the issue somebody may have decided otherwise: a new card is no way around it.</summary>
    public BusinessException? FindObstacleToReplacing(DateOnly today)
    {
        if (EndedBy is not null)
        {
            return new BusinessException(E.ReplacedHasEnded).WithData("number", Number).WithData("day", EndsOn);
        }

        if (RevocationProposedOn is not null)
        {
            return new BusinessException(E.RevocationProposedAlready).WithData("number", Number);
        }

        return _suspensions.Exists(s => s.EndedOn is null && s.To >= today)
                ? new BusinessException(E.ReplaceWhileSuspended).WithData("number", Number)
            : HasFailedReview ? new BusinessException(E.ReplaceWhileReviewFailed).WithData("number", Number).WithData("year", ReviewedYear)
            : null;
    }

    private void End(CertificateEnd end, CertificateAct kind, DateOnly effectiveOn, CertificateDecision decision, ActOf act)
    {
        CheckMayEnd(effectiveOn, act);
        (EndedBy, EndsOn, RevocationProposedOn) = (end, effectiveOn, null);
        Note(kind, decision, act, effectiveOn);
    }

    private void CheckMayEnd(DateOnly effectiveOn, ActOf act)
    {
        if (Step != CertificateStep.Issued)
        {
            throw new BusinessException(E.NotIssued);
        }

        if (EndedBy is not null)
        {
            throw new BusinessException(E.EndedAlready).WithData("number", Number).WithData("day", EndsOn);
        }

        CheckNotBackdated(effectiveOn, act);
    }

    private static void CheckReasoned(CertificateDecision decision)
    {
        if (decision.Reason.Length == 0)
        {
            throw new BusinessException(E.RevocationNeedsReason);
        }
    }
}
