using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Questions;

public sealed class QuestionTests
{
    private static readonly QuestionContent Other = Given.Choice(["甲", "乙", "丁"], 0);

    [Fact]
    public void A_draft_is_edited_in_place()
    {
        var question = Given.Draft();

        question.Edit(Guid.CreateVersion7(), Other, Given.Author, Given.Now.AddDays(1));

        question.Versions.ShouldHaveSingleItem().Content.Options[2].ShouldBe("丁");
        (question.LatestVersionNumber, question.HasDraft).ShouldBe((1, true));
    }

    [Fact]
    public void An_edit_of_a_reviewed_question_begins_a_version_while_the_reviewed_one_stays_in_use()
    {
        var question = Given.Reviewed();
        var inUse = question.ReviewedVersionId;

        question.Edit(Guid.CreateVersion7(), Other, Given.Author, Given.Now);

        (question.Status, question.HasDraft, question.LatestVersionNumber).ShouldBe((QuestionStatus.Reviewed, true, 2));
        question.ReviewedVersionId.ShouldBe(inUse);
        question.Versions.Single(v => v.Id == inUse).Content.Options[2].ShouldBe("丙");
        question.Review(2, Given.Reviewer, Given.Now);
        question.ReviewedVersionId.ShouldBe(question.Latest.Id);
    }

    [Fact]
    public void An_edit_that_says_the_same_changes_nothing()
    {
        var question = Given.Reviewed();

        question.Edit(Guid.CreateVersion7(), Given.Content(QuestionKind.SingleChoice), Given.Author, Given.Now);

        (question.LatestVersionNumber, question.HasDraft).ShouldBe((1, false));
    }

    [Fact]
    public void Nobody_who_wrote_on_a_version_reviews_it()
    {
        var second = Guid.CreateVersion7();
        var question = Given.Draft();
        question.Edit(Guid.CreateVersion7(), Other, second, Given.Now);

        Refusal(() => question.Review(1, Given.Author, Given.Now)).ShouldBe("TrainingExams:ReviewOfOwnVersion");
        Refusal(() => question.Review(1, second, Given.Now)).ShouldBe("TrainingExams:ReviewOfOwnVersion");
        question.Review(1, Given.Reviewer, Given.Now);

        question.Status.ShouldBe(QuestionStatus.Reviewed);
    }

    [Fact]
    public void A_version_that_has_changed_number_since_it_was_read_is_not_reviewed() =>
        Refusal(() => Given.Draft().Review(2, Given.Reviewer, Given.Now)).ShouldBe("TrainingExams:OtherVersionToReview");

    [Fact]
    public void A_returned_question_is_not_asked_and_its_draft_is_still_its_authors_work()
    {
        var question = Given.Reviewed();

        question.ReturnToDraft(Guid.CreateVersion7(), " 法律修改了 ", Given.Now);

        (question.Status, question.ReviewedVersionId, question.StatusReason).ShouldBe((QuestionStatus.Draft, null, "法律修改了"));
        question.LatestVersionNumber.ShouldBe(2);
        question.Versions.Single(v => v.Number == 1).IsReviewed.ShouldBeTrue();
        Refusal(() => question.Review(2, Given.Author, Given.Now)).ShouldBe("TrainingExams:ReviewOfOwnVersion");
        Refusal(() => question.ReturnToDraft(Guid.CreateVersion7(), "再退", Given.Now)).ShouldBe("TrainingExams:QuestionNotReviewed");
    }

    [Fact]
    public void A_retired_question_comes_back_as_it_was()
    {
        var (draft, reviewed) = (Given.Draft(), Given.Reviewed());
        draft.Retire("过时");
        reviewed.Retire("过时");
        Refusal(() => reviewed.Edit(Guid.CreateVersion7(), Other, null, Given.Now)).ShouldBe("TrainingExams:QuestionRetired");
        Refusal(() => reviewed.Retire("再停")).ShouldBe("TrainingExams:QuestionRetired");

        draft.Restore();
        reviewed.Restore();

        (draft.Status, reviewed.Status).ShouldBe((QuestionStatus.Draft, QuestionStatus.Reviewed));
        Refusal(reviewed.Restore).ShouldBe("TrainingExams:QuestionNotRetired");
    }

    [Fact]
    public void What_may_be_asked_is_not_deleted()
    {
        Refusal(Given.Reviewed().CheckMayBeDeleted).ShouldBe("TrainingExams:QuestionInUse");
        Should.NotThrow(Given.Draft().CheckMayBeDeleted);
    }

    [Fact]
    public void Differences_name_each_field_as_it_stood_and_as_it_stands()
    {
        var before = Given.Content(QuestionKind.SingleChoice);

        var differences = QuestionDifference.Between(QuestionKind.SingleChoice, before, Other with { LegalBasis = "新依据" });

        differences.ShouldBe([
            new(QuestionField.Options, "A. 甲\nB. 乙\nC. 丙", "A. 甲\nB. 乙\nC. 丁"),
            new(QuestionField.Key, "B", "A"),
            new(QuestionField.LegalBasis, "依据", "新依据"),
        ]);
    }

    private static string Refusal(Action act) => Should.Throw<BusinessException>(act).Code;
}
