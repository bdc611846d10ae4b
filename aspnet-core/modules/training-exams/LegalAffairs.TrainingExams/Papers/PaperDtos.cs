using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>Papers for the page.</summary>
internal sealed class PaperDtos(IRepository<Question, Guid> questions, QuestionCategories categories) : ITransientDependency
{
    public async Task<PaperDto> OfAsync(Paper paper)
    {
        var ids = paper.Sections.SelectMany(s => s.QuestionIds).ToList();
        var known = await (await questions.GetQueryableAsync())
            .Where(q => ids.Contains(q.Id))
            .Select(q => new PaperQuestionDto(q.Id, q.Stem, q.Difficulty, q.Status))
            .ToDictionaryAsync(q => q.Id);
        var tree = await categories.GetTreeAsync();
        return new PaperDto
        {
            Id = paper.Id,
            Title = paper.Title,
            Description = paper.Description,
            MultipleChoiceRule = paper.MultipleChoiceRule,
            Status = paper.Status,
            PublishedTime = paper.PublishedTime,
            QuestionCount = paper.QuestionCount,
            TotalPoints = paper.TotalPoints,
            Sections = [.. paper.Sections.OrderBy(s => s.Order).Select(s => Of(s, known, tree))],
            CreationTime = paper.CreationTime,
            CreatorId = paper.CreatorId,
            LastModificationTime = paper.LastModificationTime,
            LastModifierId = paper.LastModifierId,
            ConcurrencyStamp = paper.ConcurrencyStamp,
        };
    }

    public static PaperPrintDto PrintOf(PaperContent paper) =>
        new(
            paper.PaperId,
            paper.Title,
            paper.Description,
            paper.MultipleChoiceRule,
            paper.TotalPoints,
            [
                .. paper.Sections.Select(s => new PrintedSectionDto(
                    s.Order,
                    s.Title,
                    s.Kind,
                    s.PointsEach,
                    [
                        .. paper
                            .Items.Where(i => i.SectionId == s.Id)
                            .Select(i => new PrintedQuestionDto(i.Ordinal, i.Points, i.Content.ToDto())),
                    ]
                )),
            ]
        );

    private static PaperSectionDto Of(PaperSection section, Dictionary<Guid, PaperQuestionDto> known, CategoryTree tree) =>
        new(
            section.Id,
            section.Order,
            section.Title,
            section.Kind,
            section.PointsEach,
            section.QuestionCount,
            [.. section.QuestionIds.Select(id => known.GetValueOrDefault(id) ?? new PaperQuestionDto(id, string.Empty, 0, null))],
            [
                .. section.Rules.Select(r => new DrawRuleDto(
                    r.CategoryId,
                    r.CategoryId is { } id ? tree.FullName(id) : string.Empty,
                    r.MinDifficulty,
                    r.MaxDifficulty,
                    r.Tag,
                    r.Count
                )),
            ]
        );
}
