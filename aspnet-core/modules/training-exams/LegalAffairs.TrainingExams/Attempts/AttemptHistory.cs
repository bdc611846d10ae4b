using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>The time line of attempts.</summary>
internal sealed class AttemptHistory(IDbContextProvider<TrainingExamsDbContext> contexts, IHttpContextAccessor http, IGuidGenerator guids)
    : ITransientDependency
{
    public async Task AddAsync(Guid attemptId, AttemptEventKind kind, DateTime time, string detail = "")
    {
        var address = http.HttpContext?.Connection.RemoteIpAddress?.ToString();
        var context = await contexts.GetDbContextAsync();
        context.Add(new AttemptEvent(guids.Create(), attemptId, kind, time, detail, address));
    }

    public async Task<IReadOnlyList<AttemptEventDto>> GetAsync(Guid attemptId) =>
        await (await contexts.GetDbContextAsync())
            .Set<AttemptEvent>()
            .Where(e => e.AttemptId == attemptId)
            .OrderBy(e => e.Time)
            .ThenBy(e => e.Id)
            .Select(e => new AttemptEventDto(e.Time, e.Kind, e.Detail, e.Address))
            .ToListAsync();
}
