using LegalAffairs.Abp;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Notices;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>The list of a session.</summary>
internal sealed class Participants(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    IUserDirectory users,
    IUnitDirectory units,
    UnitOfficers officers,
    HoursLedger ledger,
    PoolNotices notices,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<ParticipantsAddedDto> AddAsync(TrainingSession session, AddParticipantsInput input)
    {
        session.CheckIsOpen();
        var wanted = input
            .UserIds.Concat(await IdsOfAsync(input.UserNames))
            .Concat(await officers.OfAsync(input.OrganizationUnitIds))
            .Distinct()
            .ToList();
        var known = await users.GetManyAsync(wanted);
        if (!wanted.TrueForAll(u => known.TryGetValue(u, out var user) && user.IsActive))
        {
            throw new BusinessException(TrainerPoolErrorCodes.PersonUnknown);
        }

        var context = await contexts.GetDbContextAsync();
        var there = await Of(context, session.Id).IgnoreQueryFilters().Select(p => p.UserId).ToHashSetAsync();
        var added = wanted.FindAll(u => !there.Contains(u));
        if (there.Count + added.Count > SessionLimits.MaxParticipants)
        {
            throw new BusinessException(TrainerPoolErrorCodes.TooManyParticipants).WithData("max", SessionLimits.MaxParticipants);
        }

        var unitOf = await ledger.GetUnitsOfAsync(added);
        var rows = added.ConvertAll(u => new SessionParticipant(guids.Create(), session.Id, u, unitOf[u]));
        await new BulkInsert<SessionParticipant>(context).InsertAsync(rows, CancellationToken.None);
        if (session.Status == TrainingSessionStatus.Published)
        {
            await notices.SessionPublishedAsync(session, added);
        }

        return new ParticipantsAddedDto(added.Count, there.Count + added.Count);
    }

    public async Task RemoveAsync(TrainingSession session, Guid userId)
    {
        session.CheckIs(TrainingSessionStatus.Draft, TrainerPoolErrorCodes.SessionNotDraft);
        await Of(await contexts.GetDbContextAsync(), session.Id).Where(p => p.UserId == userId).ExecuteDeleteAsync();
    }

    public async Task<PagedResultDto<ParticipantDto>> GetPageAsync(Guid sessionId, GetParticipantsInput input)
    {
        var query = Of(await contexts.GetDbContextAsync(), sessionId)
            .AsNoTracking()
            .WhereIf(input.OrganizationUnitId is not null, p => p.OrganizationUnitId == input.OrganizationUnitId)
            .WhereIf(input.HasSignedIn is not null, p => p.SignedInTime != null == input.HasSignedIn);
        var page = await query.OrderBy(p => p.OrganizationUnitId).ThenBy(p => p.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<ParticipantDto>(await query.LongCountAsync(), await DtosOfAsync(page));
    }

    /// <summary>In the order of the tree.</summary>
    public async Task<IReadOnlyList<ParticipantDto>> GetAllAsync(Guid sessionId)
    {
        var paths = await units.GetAllAsync();
        var people = await Of(await contexts.GetDbContextAsync(), sessionId).AsNoTracking().ToListAsync();
        return
        [
            .. (await DtosOfAsync(people))
                .OrderBy(p => paths.GetValueOrDefault(p.OrganizationUnitId)?.Path, StringComparer.Ordinal)
                .ThenBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>To act on, whatever the caller's data scope.</summary>
    public async Task<SessionParticipant> GetAsync(Guid sessionId, Guid userId) =>
        await Of(await contexts.GetDbContextAsync(), sessionId).IgnoreQueryFilters().SingleOrDefaultAsync(p => p.UserId == userId)
        ?? throw new EntityNotFoundException(typeof(SessionParticipant), userId);

    public async Task<(int All, int SignedIn)> CountAsync(Guid sessionId)
    {
        var all = Of(await contexts.GetDbContextAsync(), sessionId).IgnoreQueryFilters();
        return (await all.CountAsync(), await all.CountAsync(p => p.SignedInTime != null));
    }

    public async Task<IReadOnlyList<ParticipantDto>> DtosOfAsync(IReadOnlyCollection<SessionParticipant> participants)
    {
        var named = participants.Select(p => p.UserId).Concat(participants.Select(p => p.SignedInById).OfType<Guid>());
        var people = await users.GetManyAsync([.. named.Distinct()]);
        var all = await units.GetAllAsync();
        return
        [
            .. participants.Select(p => new ParticipantDto(
                p.UserId,
                people.GetValueOrDefault(p.UserId)?.DisplayName ?? string.Empty,
                p.OrganizationUnitId,
                all.GetValueOrDefault(p.OrganizationUnitId)?.Name ?? string.Empty,
                p.SignedUpTime,
                p.SignedInTime,
                p.SignedInById is { } by ? people.GetValueOrDefault(by)?.DisplayName : null,
                p.SignInReason
            )),
        ];
    }

    private async Task<IReadOnlyList<Guid>> IdsOfAsync(IReadOnlyList<string> userNames)
    {
        var names = userNames.Select(n => n.Trim()).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var known = await users.GetManyByUserNameAsync(names);
        var unknown = names.FindAll(n => !known.ContainsKey(n));
        return unknown.Count == 0
            ? [.. known.Values.Select(u => u.Id)]
            : throw new BusinessException(TrainerPoolErrorCodes.UserNamesUnknown).WithData("names", string.Join('、', unknown));
    }

    private static IQueryable<SessionParticipant> Of(TrainerPoolDbContext context, Guid sessionId) =>
        context.Set<SessionParticipant>().Where(p => p.SessionId == sessionId);
}
