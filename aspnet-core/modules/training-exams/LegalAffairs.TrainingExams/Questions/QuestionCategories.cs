using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>Acts that concern more than one category: names among siblings, paths of all that is below.</summary>
internal sealed class QuestionCategories(IRepository<QuestionCategory, Guid> categories, IGuidGenerator guids) : ITransientDependency
{
    public async Task<CategoryTree> GetTreeAsync() =>
        new(
            await (await categories.GetQueryableAsync()).Select(c => new CategoryNode(c.Id, c.Name, c.ParentId, c.ParentPath)).ToListAsync()
        );

    public async Task<QuestionCategory> CreateAsync(string name, Guid? parentId)
    {
        var category = new QuestionCategory(guids.Create(), name, await FindParentAsync(parentId));
        await CheckNameIsFreeAsync(category);
        return await categories.InsertAsync(category, autoSave: true);
    }

    /// <summary>Also makes those above it that are missing.</summary>
    public async Task<Guid> CreatePathAsync(string fullName)
    {
        var names = CategoryTree.Split(fullName);
        Guid? parentId = null;
        foreach (var name in names)
        {
            var known = parentId;
            parentId =
                (await categories.FindAsync(c => c.ParentId == known && c.Name == name))?.Id ?? (await CreateAsync(name, parentId)).Id;
        }

        return parentId ?? throw new BusinessException(TrainingExamsErrorCodes.CategoryUnknown).WithData("category", fullName);
    }

    public async Task RenameAsync(QuestionCategory category, string name)
    {
        category.Rename(name);
        await CheckNameIsFreeAsync(category);
    }

    public async Task MoveAsync(QuestionCategory category, Guid? parentId)
    {
        var path = category.Path;
        var below = await categories.GetListAsync(c => c.ParentPath.StartsWith(path));
        category.MoveBelow(await FindParentAsync(parentId), below);
        await CheckNameIsFreeAsync(category);
    }

    /// <exception cref="EntityNotFoundException">No such category.</exception>
    public async Task CheckExistsAsync(Guid id)
    {
        if (!await categories.AnyAsync(c => c.Id == id))
        {
            throw new EntityNotFoundException(typeof(QuestionCategory), id);
        }
    }

    private async Task<QuestionCategory?> FindParentAsync(Guid? parentId) => parentId is { } id ? await categories.GetAsync(id) : null;

    private async Task CheckNameIsFreeAsync(QuestionCategory category)
    {
        if (await categories.AnyAsync(c => c.ParentPath == category.ParentPath && c.Name == category.Name && c.Id != category.Id))
        {
            throw new BusinessException(TrainingExamsErrorCodes.CategoryNameTaken).WithData("name", category.Name);
        }
    }
}
