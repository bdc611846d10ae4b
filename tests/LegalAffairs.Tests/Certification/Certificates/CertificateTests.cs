using LegalAffairs.Abp;
using LegalAffairs.Certification;
using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class CertificateTests
{
    private static readonly DateOnly Issued = new(2026, 3, 10);
    private static readonly DateOnly Until = new(2031, 3, 9);

    [Theory]
    [InlineData("2026-03-09", CertificateState.Pending)]
    [InlineData("2026-03-10", CertificateState.Valid)]
    [InlineData("2031-03-09", CertificateState.Valid)]
    [InlineData("2031-03-10", CertificateState.Expired)]
    public void It_is_valid_from_its_issue_to_its_last_day(string day, CertificateState state) =>
        NewIssued().StateOn(Day(day)).ShouldBe(state);

    [Theory]
    [InlineData("2026-03-31", CertificateState.Valid)]
    [InlineData("2026-04-01", CertificateState.Suspended)]
    [InlineData("2026-04-30", CertificateState.Suspended)]
    [InlineData("2026-05-01", CertificateState.Valid)]
    public void A_suspension_begins_and_ends_by_itself(string day, CertificateState state)
    {
        var certificate = NewIssued();
        certificate.Suspend(Guid.CreateVersion7(), Day("2026-04-01"), Day("2026-04-30"), Decided("2026-03-20"), On("2026-03-20"));

        certificate.StateOn(Day(day)).ShouldBe(state);
    }

    [Fact]
    public void Resumed_it_is_valid_from_that_day_and_was_suspended_before()
    {
        var certificate = NewSuspended();
        certificate.Resume(Decided("2026-04-10"), On("2026-04-10"));

        certificate.StateOn(Day("2026-04-09")).ShouldBe(CertificateState.Suspended);
        certificate.StateOn(Day("2026-04-10")).ShouldBe(CertificateState.Valid);
        Refused(() => certificate.Resume(Decided("2026-04-10"), On("2026-04-10"))).ShouldBe("Certification:NotSuspended");
    }

    [Fact]
    public void A_suspension_that_has_not_begun_is_taken_back_as_a_whole_and_may_be_decided_anew()
    {
        var certificate = NewSuspended();
        certificate.Resume(Decided("2026-03-25"), On("2026-03-25"));

        certificate.StateOn(Day("2026-04-10")).ShouldBe(CertificateState.Valid);
        certificate.Suspend(Guid.CreateVersion7(), Day("2026-04-05"), Day("2026-04-20"), Decided("2026-03-26"), On("2026-03-26"));
        certificate.StateOn(Day("2026-04-10")).ShouldBe(CertificateState.Suspended);
    }

    [Theory]
    [InlineData("2026-04-30", "2026-05-10")]
    [InlineData("2026-03-25", "2026-04-01")]
    [InlineData("2026-04-10", "2026-04-11")]
    public void Two_suspensions_never_overlap(string from, string to) =>
        Refused(() => NewSuspended().Suspend(Guid.CreateVersion7(), Day(from), Day(to), Decided("2026-03-21"), On("2026-03-21")))
            .ShouldBe("Certification:SuspensionsOverlap");

    [Fact]
    public void After_a_resumption_the_days_that_are_left_may_be_decided_on_again()
    {
        var certificate = NewSuspended();
        certificate.Resume(Decided("2026-04-10"), On("2026-04-10"));
        certificate.Suspend(Guid.CreateVersion7(), Day("2026-04-10"), Day("2026-05-10"), Decided("2026-04-10"), On("2026-04-10"));

        certificate.StateOn(Day("2026-05-01")).ShouldBe(CertificateState.Suspended);
    }

    [Fact]
    public void A_suspension_does_not_reach_into_a_revocation()
    {
        var certificate = NewIssued();
        certificate.Revoke(Day("2026-05-01"), Decided("2026-03-20"), On("2026-03-20"));

        Refused(() =>
                certificate.Suspend(Guid.CreateVersion7(), Day("2026-04-20"), Day("2026-05-01"), Decided("2026-03-21"), On("2026-03-21"))
            )
            .ShouldBe("Certification:SuspensionOverlapsEnd");
        certificate.Suspend(Guid.CreateVersion7(), Day("2026-04-20"), Day("2026-04-30"), Decided("2026-03-21"), On("2026-03-21"));
        certificate.StateOn(Day("2026-04-30")).ShouldBe(CertificateState.Suspended);
        certificate.StateOn(Day("2026-05-01")).ShouldBe(CertificateState.Revoked);
    }

    [Fact]
    public void Revoked_during_a_suspension_it_is_revoked()
    {
        var certificate = NewSuspended();
        certificate.Revoke(Day("2026-04-15"), Decided("2026-04-15"), On("2026-04-15"));

        certificate.StateOn(Day("2026-04-14")).ShouldBe(CertificateState.Suspended);
        certificate.StateOn(Day("2026-04-15")).ShouldBe(CertificateState.Revoked);
        certificate.StateOn(Day("2040-01-01")).ShouldBe(CertificateState.Revoked);
        Refused(() => certificate.Cancel(Day("2026-04-16"), Decided("2026-04-16"), On("2026-04-16")))
            .ShouldBe("Certification:EndedAlready");
        Refused(() => certificate.Resume(Decided("2026-04-16"), On("2026-04-16"))).ShouldBe("Certification:EndedAlready");
    }

    [Fact]
    public void Nothing_takes_effect_in_the_past_and_no_decision_is_dated_before_the_last_or_after_today()
    {
        var certificate = NewIssued();
        Refused(() => certificate.Revoke(Day("2026-03-19"), Decided("2026-03-18"), On("2026-03-20")))
            .ShouldBe("Certification:EffectBackdated");
        Refused(() =>
                certificate.Suspend(Guid.CreateVersion7(), Day("2026-03-19"), Day("2026-03-30"), Decided("2026-03-18"), On("2026-03-20"))
            )
            .ShouldBe("Certification:EffectBackdated");
        Refused(() => NewIssued().Revoke(Day("2026-03-20"), Decided("2026-03-09"), On("2026-03-20")))
            .ShouldBe("Certification:ActBackdated");
        Refused(() => NewIssued().Revoke(Day("2026-03-20"), Decided("2026-03-21"), On("2026-03-20"))).ShouldBe("Certification:ActInFuture");
    }

    [Theory]
    [InlineData("2026-04-10", "2026-04-09")]
    [InlineData("2031-03-01", "2031-03-10")]
    public void A_suspension_lies_within_the_validity(string from, string to) =>
        Refused(() => NewIssued().Suspend(Guid.CreateVersion7(), Day(from), Day(to), Decided("2026-03-20"), On("2026-03-20")))
            .ShouldBe("Certification:SuspensionPeriodInvalid");

    [Fact]
    public void Expired_it_is_neither_suspended_nor_resumed() =>
        Refused(() =>
                NewIssued().Suspend(Guid.CreateVersion7(), Day("2031-03-10"), Day("2031-03-11"), Decided("2031-03-10"), On("2031-03-10"))
            )
            .ShouldBe("Certification:CertificateExpired");

    [Fact]
    public void Each_step_is_taken_once_and_in_its_turn()
    {
        var certificate = NewApplication();
        var (decision, act) = (Decided("2026-03-02"), On("2026-03-02"));
        Refused(() => certificate.ReviewByBureau(true, decision, act)).ShouldBe("Certification:CertificateNotAtStep");
        Refused(() => certificate.Suspend(Guid.CreateVersion7(), act.Today, act.Today, decision, act)).ShouldBe("Certification:NotIssued");
        Refused(() => certificate.Revoke(act.Today, decision, act)).ShouldBe("Certification:NotIssued");

        certificate.ReviewByUnit(true, decision, On("2026-03-02"));

        Refused(() => certificate.ReviewByUnit(true, decision, act)).ShouldBe("Certification:CertificateNotAtStep");
        Refused(() => certificate.Send(Guid.CreateVersion7(), decision, act)).ShouldBe("Certification:CertificateNotAtStep");
        Refused(() => certificate.Issue(Particulars(), decision, act)).ShouldBe("Certification:CertificateNotAtStep");
        certificate.PendingPersonId.ShouldNotBeNull();
    }

    [Fact]
    public void A_rejection_says_why_and_makes_way_for_another_application()
    {
        var certificate = NewApplication();
        Refused(() => certificate.ReviewByUnit(false, Decided("2026-03-02") with { Reason = "" }, On("2026-03-02")))
            .ShouldBe("Certification:RejectionNeedsReason");

        certificate.ReviewByUnit(false, Decided("2026-03-02"), On("2026-03-02"));

        (certificate.StateOn(Day("2026-03-03")), certificate.PendingPersonId).ShouldBe((CertificateState.Rejected, null));
    }

    [Fact]
    public void What_replaces_it_ends_it()
    {
        var certificate = NewIssued();
        certificate.BeReplaced(Day("2026-06-01"), Decided("2026-06-01"), On("2026-06-01"));

        certificate.StateOn(Day("2026-05-31")).ShouldBe(CertificateState.Valid);
        certificate.StateOn(Day("2026-06-01")).ShouldBe(CertificateState.Replaced);
    }

    [Fact]
    public void A_new_card_is_no_way_around_a_suspension_or_a_revocation()
    {
        var (suspended, revoked) = (NewSuspended(), NewIssued());
        revoked.Revoke(Day("2026-05-01"), Decided("2026-04-15"), On("2026-04-15"));

        Refused(() => suspended.BeReplaced(Day("2026-04-15"), Decided("2026-04-15"), On("2026-04-15")))
            .ShouldBe("Certification:ReplaceWhileSuspended");
        Refused(() => revoked.BeReplaced(Day("2026-04-16"), Decided("2026-04-16"), On("2026-04-16")))
            .ShouldBe("Certification:ReplacedHasEnded");
        revoked.StateOn(Day("2026-05-01")).ShouldBe(CertificateState.Revoked);
    }

    [Fact]
    public void Of_several_suspensions_the_present_one_is_ended()
    {
        var certificate = NewIssued();
        certificate.Suspend(Guid.CreateVersion7(), Day("2026-06-01"), Day("2026-06-30"), Decided("2026-03-20"), On("2026-03-20"));
        certificate.Suspend(Guid.CreateVersion7(), Day("2026-04-01"), Day("2026-04-30"), Decided("2026-03-21"), On("2026-03-21"));
        certificate.Resume(Decided("2026-04-10"), On("2026-04-10"));

        certificate.StateOn(Day("2026-04-10")).ShouldBe(CertificateState.Valid);
        certificate.StateOn(Day("2026-06-10")).ShouldBe(CertificateState.Suspended);
    }

    [Fact]
    public void Every_act_leaves_a_line_with_what_stands_behind_it()
    {
        var certificate = NewSuspended();

        certificate
            .Events.Select(e => e.Act)
            .ShouldBe([
                CertificateAct.Apply,
                CertificateAct.PassByUnit,
                CertificateAct.PassByBureau,
                CertificateAct.Send,
                CertificateAct.Issue,
                CertificateAct.Suspend,
            ]);
        var line = certificate.Events[^1];
        (line.LegalBasis, line.DocumentNumber, line.From, line.To).ShouldBe(
            ("依据甲", "云司执〔2026〕7号", Day("2026-04-01"), Day("2026-04-30"))
        );
    }

    private static Certificate NewApplication() =>
        new(
            Guid.CreateVersion7(),
            new CertificateApplication(
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                CertificateKind.Enforcement,
                EnforcementAreas.UrbanManagement,
                null,
                string.Empty,
                "依据甲"
            ),
            On("2026-03-02")
        );

    private static Certificate NewIssued()
    {
        var certificate = NewApplication();
        certificate.ReviewByUnit(true, Decided("2026-03-02"), On("2026-03-02"));
        certificate.ReviewByBureau(true, Decided("2026-03-03"), On("2026-03-03"));
        certificate.Send(Guid.CreateVersion7(), Decided("2026-03-04"), On("2026-03-04"));
        certificate.Issue(Particulars(), Decided("2026-03-10"), On("2026-03-12")).Number.ShouldBe("豫YZ202600001");
        return certificate;
    }

    private static Certificate NewSuspended()
    {
        var certificate = NewIssued();
        certificate.Suspend(Guid.CreateVersion7(), Day("2026-04-01"), Day("2026-04-30"), Decided("2026-03-20"), On("2026-03-20"));
        return certificate;
    }

    private static IssueParticulars Particulars() =>
        new("豫YZ202600001", CertificateKind.Enforcement, 2026, 1, Issued, Until, "田小苗", "云州市城市管理局", "云州市城市管理局");

    private static CertificateDecision Decided(string day) =>
        new("依据甲", Day(day), "云司执〔2026〕7号", "按程序办理", Guid.CreateVersion7());

    private static ActOf On(string day) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Day(day).ToDateTime(new TimeOnly(4, 0)));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Refused(Action act) => Should.Throw<BusinessException>(act).Code;
}
