using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Papers;

namespace LegalAffairs.TrainingExams.Papers;

[Authorize(P.Default)]
internal sealed class PaperAppService(
    IRepository<Paper, Guid> papers,
    PaperDtos dtos,
    PaperPublication publication,
    IPaperContents contents,
    Recusal recusal
) : ApplicationService, IPaperAppService
{
    private static readonly Sorting<Paper> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<PagedResultDto<PaperListDto>> GetListAsync(GetPapersInput input)
    {
        var filter = input.Filter?.Trim() ?? string.Empty;
        var query = (await papers.GetQueryableAsync())
            .IgnoreAutoIncludes()
            .WhereIf(filter.Length > 0, p => p.Title.Contains(filter))
            .WhereIf(input.Status is not null, p => p.Status == input.Status);
        var totalCount = await query.LongCountAsync();
        var page = Sorting.Apply(query, input.Sorting).PageBy(input);
        return new PagedResultDto<PaperListDto>(totalCount, await ObjectMapper.ProjectTo<PaperListDto>(page).ToListAsync());
    }

    public async Task<PaperDto> GetAsync(Guid id)
    {
        await recusal.CheckPaperAsync(id);
        return await dtos.OfAsync(await papers.GetAsync(id));
    }

    [Authorize(P.Edit)]
    public async Task<PaperDto> CreateAsync(CreatePaperInput input) =>
        await dtos.OfAsync(await papers.InsertAsync(new Paper(GuidGenerator.Create(), PaperDesigns.HeadingFrom(input)), autoSave: true));

    [Authorize(P.Edit)]
    public async Task<PaperDto> UpdateAsync(Guid id, UpdatePaperInput input)
    {
        var paper = await papers.GetAsync(id);
        SetConcurrencyStampIfNotNull(paper, input.ConcurrencyStamp);
        paper.Design(PaperDesigns.HeadingFrom(input), PaperDesigns.From(input.Sections), GuidGenerator);
        return await SaveAsync(paper);
    }

    [Authorize(P.Edit)]
    public async Task DeleteAsync(Guid id)
    {
        // Without its sections: the paper is only marked as deleted, and removing it would really remove what is loaded with it.
        var paper =
            await (await papers.WithDetailsAsync()).IgnoreAutoIncludes().FirstOrDefaultAsync(p => p.Id == id)
            ?? throw new EntityNotFoundException(typeof(Paper), id);
        paper.CheckIsDraft();
        await papers.DeleteAsync(paper);
    }

    public async Task<PaperAvailabilityDto> GetAvailabilityAsync(Guid id)
    {
        var paper = await papers.GetAsync(id);
        paper.CheckIsDraft();
        return await publication.CheckAsync([.. paper.Sections.OrderBy(s => s.Order).Select(s => s.Design)]);
    }

    [Authorize(P.Edit)]
    public Task<PaperAvailabilityDto> TryAvailabilityAsync(TryPaperInput input)
    {
        var sections = PaperDesigns.From(input.Sections);
        PaperRules.Check(sections);
        return publication.CheckAsync(sections);
    }

    [Authorize(P.Publish)]
    public async Task<PaperDto> PublishAsync(Guid id)
    {
        var paper = await papers.GetAsync(id);
        await publication.PublishAsync(paper, Now);
        return await SaveAsync(paper);
    }

    [Authorize(P.Publish)]
    public async Task<PaperDto> RetireAsync(Guid id)
    {
        var paper = await papers.GetAsync(id);
        paper.Retire();
        return await SaveAsync(paper);
    }

    [Authorize(P.Edit)]
    public async Task<PaperDto> CopyAsync(Guid id, CopyPaperInput input)
    {
        await recusal.CheckPaperAsync(id);
        var source = await papers.GetAsync(id);
        var copy = new Paper(GuidGenerator.Create(), source.Heading);
        copy.Design(
            source.Heading with
            {
                Title = input.Title,
            },
            [.. source.Sections.OrderBy(s => s.Order).Select(s => s.Design)],
            GuidGenerator
        );
        return await dtos.OfAsync(await papers.InsertAsync(copy, autoSave: true));
    }

    public async Task<PaperPrintDto> GetPrintAsync(Guid id)
    {
        await recusal.CheckPaperAsync(id);
        return PaperDtos.PrintOf(await contents.GetAsync(id));
    }

    private async Task<PaperDto> SaveAsync(Paper paper)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(paper);
    }

    private static Sorting<Paper> CreateSorting()
    {
        var sorting = new Sorting<Paper>("creationTime desc") { ThenBy = p => p.Id };
        sorting.Add("title", p => p.Title);
        sorting.Add("status", p => p.Status);
        sorting.Add("publishedTime", p => p.PublishedTime);
        sorting.Add("creationTime", p => p.CreationTime);
        return sorting;
    }
}
