using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Guids;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>Whether the bank holds what a paper asks for, and the draw that pins it.</summary>
internal sealed class PaperPublication(Banks banks, IGuidGenerator guids, IStringLocalizer<TrainingExamsResource> localizer)
    : ITransientDependency
{
    public async Task<PaperAvailabilityDto> CheckAsync(IReadOnlyList<PaperSectionDesign> sections)
    {
        var draw = Draw.From(sections, await banks.ReadForAsync(sections));
        return new PaperAvailabilityDto(
            draw.IsComplete && sections.Any(s => s.QuestionCount > 0),
            [.. draw.Rules.Select(r => new RuleAvailabilityDto(r.Section, r.Position, r.Rule.Count, r.Fitting.Count, r.Drawn.Count))],
            [.. draw.Unusable.Select(u => u.QuestionId)]
        );
    }

    public async Task PublishAsync(Paper paper, DateTime now)
    {
        paper.CheckIsDraft();
        var sections = paper.Sections.OrderBy(s => s.Order).ToList();
        var designs = sections.ConvertAll(s => s.Design);
        var bank = await banks.ReadForAsync(designs);
        var draw = Draw.From(designs, bank);
        CheckIsComplete(draw, designs);
        paper.Publish(sections.Select((s, i) => (s.Id, Questions: PinnedIn(i))).ToDictionary(s => s.Id, s => s.Questions), guids, now);

        IReadOnlyList<PinnedQuestion> PinnedIn(int section) =>
            [
                .. designs[section]
                    .QuestionIds.Select(id => bank.Find(id, designs[section].Kind)!)
                    .Concat(draw.Rules.Where(r => r.Section == section).SelectMany(r => r.Drawn))
                    .Select(q => new PinnedQuestion(q.Id, q.VersionId)),
            ];
    }

    private void CheckIsComplete(Draw draw, List<PaperSectionDesign> sections)
    {
        if (draw.Unusable.Count > 0)
        {
            var (section, place, _) = draw.Unusable[0];
            throw new BusinessException(TrainingExamsErrorCodes.FixedQuestionUnusable)
                .WithData("section", sections[section].Title)
                .WithData("number", place + 1);
        }

        var shortfalls = draw.Rules.Where(r => r.Drawn.Count < r.Rule.Count).ToList();
        if (shortfalls.Count > 0)
        {
            throw new BusinessException(TrainingExamsErrorCodes.BankTooSmall).WithData(
                "shortfalls",
                string.Join(localizer["Papers:ShortfallSeparator"], shortfalls.Select(r => WordsOf(r, sections[r.Section])))
            );
        }
    }

    private string WordsOf(DrawnRule rule, PaperSectionDesign section) =>
        localizer["Papers:Shortfall", section.Title, rule.Position + 1, rule.Rule.Count, rule.Drawn.Count];
}
