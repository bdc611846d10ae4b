using LegalAffairs.Abp;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What may be decided on a certificate once it is issued.</summary>
internal sealed partial class Certificate
{
    public void Suspend(Guid suspensionId, DateOnly from, DateOnly to, CertificateDecision decision, ActOf act)
    {
        CheckInForce(act.Today);
        CheckNotBackdated(from, act);
        if (to < from || to > ValidUntil)
        {
            throw new BusinessException(E.SuspensionPeriodInvalid).WithData("from", from).WithData("to", to).WithData("until", ValidUntil);
        }

        if (EndsOn <= to)
        {
            throw new BusinessException(E.SuspensionOverlapsEnd).WithData("day", EndsOn);
        }

        if (_suspensions.Find(s => s.Overlaps(from, to)) is { } other)
        {
            throw new BusinessException(E.SuspensionsOverlap).WithData("from", other.From).WithData("to", other.To);
        }

        _suspensions.Add(new Suspension(suspensionId, Id, from, to));
        Note(CertificateAct.Suspend, decision, act, from, to);
    }

    /// <summary>Ends what is suspended today, or takes back what would be.</summary>
    public void Resume(CertificateDecision decision, ActOf act)
    {
        CheckInForce(act.Today);
        var suspension =
            _suspensions.OrderBy(s => s.From).FirstOrDefault(s => s.Covers(act.Today) || (s.From > act.Today && s.EndedOn is null))
            ?? throw new BusinessException(E.NotSuspended).WithData("number", Number);
        suspension.End(suspension.From > act.Today ? suspension.From : act.Today);
        Note(CertificateAct.Resume, decision, act, act.Today);
    }

    /// <summary>What was missing at the annual review has been made up for.</summary>
    public void PassReReview(CertificateDecision decision, ActOf act)
    {
        CheckInForce(act.Today);
        if (!HasFailedReview)
        {
            throw new BusinessException(E.NoFailedReview).WithData("number", Number);
        }

        if (decision.Reason.Length == 0)
        {
            throw new BusinessException(E.ReReviewNeedsReason);
        }

        PassedReview = true;
        Note(CertificateAct.PassReReview, decision, act);
    }

    private void CheckInForce(DateOnly today)
    {
        if (Step != CertificateStep.Issued)
        {
            throw new BusinessException(E.NotIssued);
        }

        if (EndsOn <= today)
        {
            throw new BusinessException(E.EndedAlready).WithData("number", Number).WithData("day", EndsOn);
        }

        if (ValidUntil < today)
        {
            throw new BusinessException(E.CertificateExpired).WithData("number", Number).WithData("day", ValidUntil);
        }
    }

    // What has been shown to others as valid is not made invalid afterwards.
    private static void CheckNotBackdated(DateOnly effectiveOn, ActOf act)
    {
        if (effectiveOn < act.Today)
        {
            throw new BusinessException(E.EffectBackdated).WithData("day", effectiveOn).WithData("today", act.Today);
        }
    }
}
