using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Questions;

namespace LegalAffairs.TrainingExams.Questions;

[Authorize(P.Default)]
internal sealed class QuestionCategoryAppService(
    IRepository<QuestionCategory, Guid> categories,
    IRepository<Question, Guid> questions,
    QuestionCategories tree
) : ApplicationService, IQuestionCategoryAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<ListResultDto<QuestionCategoryDto>> GetListAsync()
    {
        var all = await tree.GetTreeAsync();
        var counts = await (await questions.GetQueryableAsync())
            .GroupBy(q => new { q.CategoryId, IsReviewed = q.Status == QuestionStatus.Reviewed })
            .Select(g => new
            {
                g.Key.CategoryId,
                g.Key.IsReviewed,
                Count = g.Count(),
            })
            .ToListAsync();
        return new ListResultDto<QuestionCategoryDto>([
            .. all.InOrder.Select(n =>
            {
                var within = all.WithBelow(n.Id).ToHashSet();
                var counted = counts.Where(c => within.Contains(c.CategoryId)).ToList();
                return DtoOf(n, all, counted.Sum(c => c.Count), counted.Where(c => c.IsReviewed).Sum(c => c.Count));
            }),
        ]);
    }

    [Authorize(P.Edit)]
    public async Task<QuestionCategoryDto> CreateAsync(CreateQuestionCategoryInput input) =>
        await DtoOfAsync(await tree.CreateAsync(input.Name, input.ParentId));

    [Authorize(P.Edit)]
    public async Task<QuestionCategoryDto> UpdateAsync(Guid id, UpdateQuestionCategoryInput input)
    {
        var category = await categories.GetAsync(id);
        await tree.RenameAsync(category, input.Name);
        return await DtoOfAsync(category);
    }

    [Authorize(P.Edit)]
    public async Task<QuestionCategoryDto> MoveAsync(Guid id, MoveQuestionCategoryInput input)
    {
        var category = await categories.GetAsync(id);
        await tree.MoveAsync(category, input.ParentId);
        return await DtoOfAsync(category);
    }

    [Authorize(P.Edit)]
    public async Task DeleteAsync(Guid id)
    {
        var category = await categories.GetAsync(id);
        var children = await (await categories.GetQueryableAsync()).CountAsync(c => c.ParentId == id);
        var inside = await (await questions.GetQueryableAsync()).CountAsync(q => q.CategoryId == id);
        if (children + inside > 0)
        {
            throw new BusinessException(TrainingExamsErrorCodes.CategoryNotEmpty)
                .WithData("name", category.Name)
                .WithData("categories", children)
                .WithData("questions", inside);
        }

        await categories.DeleteAsync(category);
    }

    private async Task<QuestionCategoryDto> DtoOfAsync(QuestionCategory category)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await GetListAsync()).Items.Single(c => c.Id == category.Id);
    }

    private static QuestionCategoryDto DtoOf(CategoryNode node, CategoryTree all, int count, int reviewed) =>
        new()
        {
            Id = node.Id,
            Name = node.Name,
            FullName = all.FullName(node.Id),
            ParentId = node.ParentId,
            QuestionCount = count,
            ReviewedCount = reviewed,
        };
}
