using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Certification.Demo;

/// <summary>Which person's certificate is where.</summary>
internal static class DemoStory
{
    /// <returns>How far it has come, and how many days ago it was issued or would have been.</returns>
    public static (CertificateStep Step, int DaysAgo) Of(int person) =>
        person switch
        {
            < 3 => (CertificateStep.Issued, 6 * 365),
            3 => (CertificateStep.Issued, 5 * 365 - 20),
            4 => (CertificateStep.Issued, 5 * 365 - 80),
            5 => (CertificateStep.Issued, 5 * 365 - 170),
            < 9 => (CertificateStep.Applied, -25),
            < 11 => (CertificateStep.UnitReviewed, -20),
            < 14 => (CertificateStep.BureauReviewed, 0),
            < 16 => (CertificateStep.Sent, 0),
            16 => (CertificateStep.Rejected, 10),
            < 20 => (CertificateStep.Rejected, -20),
            _ => (CertificateStep.Issued, 500),
        };

    public static CertificateAct? LaterOf(int person) =>
        person switch
        {
            20 or 21 => CertificateAct.Suspend,
            22 => CertificateAct.Revoke,
            23 => CertificateAct.Cancel,
            _ => null,
        };
}
