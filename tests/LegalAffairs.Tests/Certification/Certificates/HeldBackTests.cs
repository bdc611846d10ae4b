using System.Net;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class HeldBackTests : CertificateTest
{
    [Fact]
    public async Task Who_may_hold_none_by_now_is_not_sent_and_the_others_are()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var (good, contract) = (await PersonAsync(staff, 1), await PersonAsync(staff, 2));
        var certificateIds = new List<Guid>();
        foreach (var person in new[] { good, contract })
        {
            certificateIds.Add((await ReviewedAsync(staff, liaison, person, body.Id)).Id);
        }

        await ChangeToContractAsync(staff, contract);
        await RetireAsync(staff, contract);
        var send = Act(Today, more: new { certificateIds });
        var outcome = await SendAsync(staff, send);

        (outcome.Count, outcome.Batch!.Count).ShouldBe((1, 1));
        var held = outcome.HeldBack.Single();
        (held.CertificateId, held.PersonName, held.OrganizationUnitName).ShouldBe((certificateIds[1], "田小苗2", Unit));
        held.Reasons.ShouldBe([
            new(
                "田小苗2 的用工性质为合同制：依照《河南省行政执法条例》第二十条，工勤、合同制和临时聘用人员不得取得执法证件",
                $"/certification/people/{contract.Id}"
            ),
            new("田小苗2 已不在岗，不能办理", $"/certification/people/{contract.Id}"),
        ]);
        (await GetAsync(staff, certificateIds[1])).Step.ShouldBe(CertificateStep.BureauReviewed);

        var again = await SendAsync(staff, send);
        (again.Batch!.Id, again.Count, again.HeldBack.Single().CertificateId).ShouldBe((outcome.Batch.Id, 1, certificateIds[1]));
        (await GetAsync(staff, certificateIds[0])).Events.Count(e => e.Act == CertificateAct.Send).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_fit_makes_no_batch_and_the_document_is_free_still()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, person) = (await BodyAsync(staff), await PersonAsync(staff));
        var reviewed = await ReviewedAsync(staff, liaison, person, body.Id);
        await ChangeToContractAsync(staff, person);
        var send = Act(Today, more: new { certificateIds = new[] { reviewed.Id } });

        var outcome = await SendAsync(staff, send);
        (outcome.Batch, outcome.Count, outcome.HeldBack.Count).ShouldBe((null, 0, 1));

        await ChangePostAsync(staff, person, EmploymentKind.Establishment);
        (await SendAsync(staff, send)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_document_sends_one_batch_and_what_was_sent_is_not_sent_again()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var first = await ReviewedAsync(staff, liaison, await PersonAsync(staff, 1), body.Id);
        var second = await ReviewedAsync(staff, liaison, await PersonAsync(staff, 2), body.Id);
        await SendAsync(staff, Send("云司执〔2026〕9号", first.Id));

        foreach (var other in new[] { Send("云司执〔2026〕9号", first.Id, second.Id), Send("云司执〔2026〕9号", second.Id) })
        {
            ShouldBeRefused(await staff.PostAsync($"{BatchUrl}/send", other), "BatchNumberTaken");
        }

        var outcome = await SendAsync(staff, Send("云司执〔2026〕10号", first.Id, second.Id));
        (outcome.Count, outcome.HeldBack.Single().CertificateId).ShouldBe((1, first.Id));
        outcome.HeldBack[0].Reasons.Single().Text.ShouldContain("不在这一办理环节");
        (await staff.PostAsync($"{BatchUrl}/send", Send("云司执〔2026〕11号", Guid.CreateVersion7()))).ShouldBeRefused(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_decision_before_the_review_holds_back_that_one()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var reviewed = await ReviewedAsync(staff, liaison, await PersonAsync(staff), body.Id);

        var outcome = await SendAsync(staff, Act("2026-03-01", more: new { certificateIds = new[] { reviewed.Id } }));

        (outcome.Batch, outcome.HeldBack.Single().Reasons.Single().Url).ShouldBe((null, $"/certification/certificates/{reviewed.Id}"));
    }

    [Fact]
    public async Task The_bureau_issues_to_who_may_hold_one_and_to_the_others_once_they_may()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        await SetNumbersAsync(staff, "YZ-{kind}-{year}-{seq:4}", issuedByBureau: true);
        var held = await IssuedByBureauAsync(staff, liaison, body.Id);
        var renewal = Application(held.PersonId, body.Id, "证件损毁");
        var replacing = (await liaison.PostAsync($"{Url}/apply", renewal)).ShouldSucceed().As<CertificateDto>();
        await ActAsync(liaison, replacing.Id, "review-by-unit", Act(Today, more: new { passes = true }));
        await ActAsync(staff, replacing.Id, "review-by-bureau", Act(Today, more: new { passes = true }));
        var (contract, good) = (await PersonAsync(staff, 1), await PersonAsync(staff, 2));
        var (waiting, fit) = (await ReviewedAsync(staff, liaison, contract, body.Id), await ReviewedAsync(staff, liaison, good, body.Id));
        var batch = await SendAsync(staff);
        await ChangeToContractAsync(staff, contract);
        await ActAsync(await SignInAsync(RoleNames.BureauLeader), held.Id, "revoke", Act(Today, more: new { effectiveOn = Today }));

        var outcome = await IssueAsync(staff, batch.Id);
        (outcome.Count, outcome.Batch!.IssuedCount).ShouldBe((1, 1));
        outcome
            .HeldBack.ToDictionary(h => h.CertificateId, h => h.Reasons.Single().Url)
            .ShouldBe(
                new Dictionary<Guid, string>
                {
                    [replacing.Id] = $"/certification/certificates/{held.Id}",
                    [waiting.Id] = $"/certification/people/{contract.Id}",
                },
                ignoreOrder: true
            );

        var again = await IssueAsync(staff, batch.Id);
        (again.Count, again.HeldBack.Count, again.Batch!.IssuedCount).ShouldBe((0, 2, 1));
        await ChangePostAsync(staff, contract, EmploymentKind.Establishment);
        (await IssueAsync(staff, batch.Id)).Count.ShouldBe(1);
        var (first, next) = ((await GetAsync(staff, fit.Id)).Number!, (await GetAsync(staff, waiting.Id)).Number!);
        int.Parse(next[^4..], null).ShouldBe(int.Parse(first[^4..], null) + 1);
    }

    private async Task<CertificateDto> IssuedByBureauAsync(ApiClient staff, ApiClient liaison, Guid bodyId)
    {
        var reviewed = await ReviewedAsync(staff, liaison, await PersonAsync(staff), bodyId);
        await IssueAsync(staff, (await SendAsync(staff)).Id);
        return await GetAsync(staff, reviewed.Id);
    }

    private async Task<IssuingOutcomeDto> IssueAsync(ApiClient staff, Guid batchId) =>
        (await staff.PostAsync($"{BatchUrl}/{batchId}/issue", new { issuedOn = Today })).ShouldSucceed().As<IssuingOutcomeDto>();

    private static async Task<IssuingOutcomeDto> SendAsync(ApiClient staff, object send) =>
        (await staff.PostAsync($"{BatchUrl}/send", send)).ShouldSucceed().As<IssuingOutcomeDto>();

    private object Send(string documentNumber, params Guid[] certificateIds) =>
        new
        {
            legalBasis = "《河南省行政执法条例》",
            decidedOn = Today,
            documentNumber,
            certificateIds,
        };

    private Task ChangeToContractAsync(ApiClient staff, PersonDto person) => ChangePostAsync(staff, person, EmploymentKind.Contract);

    private async Task ChangePostAsync(ApiClient staff, PersonDto person, EmploymentKind employment)
    {
        var change = new
        {
            decidedOn = Today,
            reason = "改签合同",
            post = "协管员",
            employment,
        };
        (await staff.PostAsync($"{PersonUrl}/{person.Id}/change-post", change)).ShouldSucceed();
    }

    private async Task RetireAsync(ApiClient staff, PersonDto person) =>
        (await staff.PostAsync($"{PersonUrl}/{person.Id}/retire", Decision(Today))).ShouldSucceed();
}
