using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>Questions for the page.</summary>
internal sealed class QuestionDtos(
    IRepository<Question, Guid> questions,
    QuestionCategories categories,
    IUserDirectory users,
    ICurrentUser user,
    Recusal recusal
) : ITransientDependency
{
    /// <summary>A page of a list, in two queries.</summary>
    public static async Task<IReadOnlyList<QuestionListDto>> ListAsync(IQueryable<Question> page, CategoryTree tree)
    {
        var items = await page.Select(q => new QuestionListDto
            {
                Id = q.Id,
                Kind = q.Kind,
                CategoryId = q.CategoryId,
                Difficulty = q.Difficulty,
                Status = q.Status,
                HasDraft = q.HasDraft,
                LatestVersionNumber = q.LatestVersionNumber,
                Stem = q.Stem,
                LegalBasis = q.LegalBasis,
                Tags = q.Tags.Select(t => t.Name).ToList(),
                CreationTime = q.CreationTime,
                CreatorId = q.CreatorId,
                LastModificationTime = q.LastModificationTime,
                LastModifierId = q.LastModifierId,
            })
            .ToListAsync();
        foreach (var item in items)
        {
            item.CategoryName = tree.FullName(item.CategoryId);
        }

        return items;
    }

    /// <exception cref="BusinessException">The reader is asked it in an exam.</exception>
    public async Task<QuestionDto> OfAsync(Question question)
    {
        await recusal.CheckQuestionAsync(question.Id);
        return new QuestionDto
        {
            Id = question.Id,
            Kind = question.Kind,
            CategoryId = question.CategoryId,
            CategoryName = (await categories.GetTreeAsync()).FullName(question.CategoryId),
            Difficulty = question.Difficulty,
            Status = question.Status,
            StatusReason = question.StatusReason,
            HasDraft = question.HasDraft,
            LatestVersionNumber = question.LatestVersionNumber,
            ReviewedVersionNumber = question.Versions.FirstOrDefault(v => v.Id == question.ReviewedVersionId)?.Number,
            MayReview = question.MayBeReviewedBy(user.Id),
            Stem = question.Stem,
            LegalBasis = question.LegalBasis,
            Content = question.Latest.Content.ToDto(),
            Tags = [.. question.Tags.Select(t => t.Name)],
            CreationTime = question.CreationTime,
            CreatorId = question.CreatorId,
            LastModificationTime = question.LastModificationTime,
            LastModifierId = question.LastModifierId,
            ConcurrencyStamp = question.ConcurrencyStamp,
        };
    }

    public async Task<IReadOnlyList<QuestionVersionDto>> VersionsOfAsync(Guid id)
    {
        await recusal.CheckQuestionAsync(id);
        var question = await questions.GetAsync(id);
        var people = await users.GetManyAsync([
            .. question.Versions.SelectMany(v => v.AuthorIds.Concat(v.ReviewerId is { } r ? [r] : [])).Distinct(),
        ]);
        var versions = question.Versions.OrderBy(v => v.Number).ToList();
        return
        [
            .. versions
                .Select((v, i) => Of(v, i == 0 ? [] : QuestionDifference.Between(question.Kind, versions[i - 1].Content, v.Content)))
                .Reverse(),
        ];

        QuestionVersionDto Of(QuestionVersion version, IReadOnlyList<QuestionDifference> differences) =>
            new(
                version.Id,
                version.Number,
                version.IsReviewed,
                version.Content.ToDto(),
                [.. version.AuthorIds.Select(NameOf).OfType<string>()],
                version.StartedTime,
                version.ChangedTime,
                version.ReviewedTime,
                version.ReviewerId is { } reviewer ? NameOf(reviewer) : null,
                [.. differences.Select(d => new QuestionDifferenceDto($"DisplayName:{d.Field}", d.Before, d.After))]
            );

        string? NameOf(Guid userId) => people.GetValueOrDefault(userId)?.DisplayName;
    }
}
