using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.AuditLogging.AuditLogs;
using LegalAffairs.AuditLogging.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.AuditLogging.Writing;

/// <summary>Inserts a batch in a unit of work of its own: all of it or nothing.</summary>
internal sealed class AuditLogInserter(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<AuditLoggingDbContext> contextProvider,
    IGuidGenerator guids
) : ISingletonDependency
{
    /// <param name="mayBeThere">An earlier try may have succeeded after all; those are left out.</param>
    public async Task InsertAsync(IReadOnlyList<AuditLogInfo> logs, bool mayBeThere, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contextProvider.GetDbContextAsync(cancellationToken);
        var there = mayBeThere ? await FindExistingAsync(context, logs, cancellationToken) : [];
        await context.AppendAsync([.. logs.Where(l => !there.Contains(l.Id)).Select(l => new AuditLog(l, guids))], cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private static async Task<HashSet<Guid>> FindExistingAsync(
        AuditLoggingDbContext context,
        IReadOnlyList<AuditLogInfo> logs,
        CancellationToken cancellationToken
    )
    {
        var ids = logs.Select(l => l.Id).ToList();
        return await context.AuditLogs.Where(l => ids.Contains(l.Id)).Select(l => l.Id).ToHashSetAsync(cancellationToken);
    }
}
