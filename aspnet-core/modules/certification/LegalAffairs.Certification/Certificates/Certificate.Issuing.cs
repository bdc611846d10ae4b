using LegalAffairs.Abp;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>The way to the issuer and back.</summary>
internal sealed partial class Certificate
{
    /// <summary>Of many, one may have gone another way meanwhile: it stays behind, and the others go.</summary>
    public IEnumerable<BusinessException> FindObstaclesToSending(DateOnly decidedOn)
    {
        if (Step != CertificateStep.BureauReviewed)
        {
            yield return new BusinessException(E.CertificateNotAtStep);
        }
        else if (decidedOn < LastActOn)
        {
            yield return BackdatedTo(decidedOn);
        }
    }

    public void Send(Guid batchId, CertificateDecision decision, ActOf act)
    {
        CheckStep(CertificateStep.BureauReviewed);
        BatchId = batchId;
        Move(CertificateStep.Sent, CertificateAct.Send, decision, act);
    }

    public CertificateIssue Issue(IssueParticulars particulars, CertificateDecision decision, ActOf act)
    {
        CheckStep(CertificateStep.Sent);
        if (particulars.ValidUntil <= particulars.IssuedOn)
        {
            throw new BusinessException(E.ValidUntilTooEarly)
                .WithData("issued", particulars.IssuedOn)
                .WithData("until", particulars.ValidUntil);
        }

        Move(CertificateStep.Issued, CertificateAct.Issue, decision, act, particulars.IssuedOn, particulars.ValidUntil);
        (Number, IssuedOn, ValidUntil) = (particulars.Number, particulars.IssuedOn, particulars.ValidUntil);
        PendingPersonId = null;
        return new CertificateIssue(Id, particulars);
    }
}
