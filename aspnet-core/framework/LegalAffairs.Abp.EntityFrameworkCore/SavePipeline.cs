using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.BlobStoring;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Abp.EntityFrameworkCore.Auditing;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Abp.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>What happens around each save of any module's context. One instance a unit of work.</summary>
public sealed class SavePipeline(
    IUnitOfWork unitOfWork,
    ICurrentUser currentUser,
    ICurrentDataScope dataScope,
    IDataFilter dataFilter,
    IAuditingManager auditing,
    IDatabaseEngine engine,
    TimeProvider time
)
{
    private readonly List<EntityChangeInfo> _savedChanges = [];

    internal DataScope Scope => dataFilter.IsEnabled<IHasOrganizationUnit>() ? dataScope.Value : DataScope.Everything;

    internal bool HidesDeleted => dataFilter.IsEnabled<ISoftDelete>();

    internal List<EntityChange> BeforeSave(ChangeTracker tracker)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var entries = ChangedEntries(tracker);
        TouchRoots(tracker, entries);
        entries = ChangedEntries(tracker);
        foreach (var entry in entries)
        {
            CheckScope(entry);
            ApplyAuditProperties(entry, now);
            RenewConcurrencyStamp(entry);
            CollectEvents(entry);
        }

        return auditing.Current is null ? [] : EntityChange.From(entries, now);
    }

    internal void AfterSave(List<EntityChange> changes)
    {
        _savedChanges.AddRange(changes.Select(c => c.Complete()));
        if (!unitOfWork.IsTransactional)
        {
            ReportChanges();
        }
    }

    /// <summary>What was saved stands now. Until then it may be rolled back, and the audit log must not tell of what never was.</summary>
    internal void ReportChanges()
    {
        auditing.Current?.EntityChanges.AddRange(_savedChanges);
        _savedChanges.Clear();
    }

    internal async Task<int> TranslateFailuresAsync(Func<Task<int>> save)
    {
        try
        {
            return await save();
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new AbpDbConcurrencyException(e.Message, e);
        }
        catch (DbUpdateException e) when (engine.IsUniqueViolation(e.GetBaseException()))
        {
            // Services check for doubles and say so; here two did at the same moment, and the other one was first.
            throw new AbpDbConcurrencyException(e.GetBaseException().Message, e);
        }
        catch (DbUpdateException e) when (engine.IsStorageFull(e.GetBaseException()))
        {
            throw new StorageFullException(e);
        }
    }

    private static List<EntityEntry> ChangedEntries(ChangeTracker tracker) =>
        [.. tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)];

    // A change of a part is a change of its aggregate: two people changing different parts of one aggregate collide.
    private static void TouchRoots(ChangeTracker tracker, List<EntityEntry> parts)
    {
        var roots = tracker
            .Entries<IHasConcurrencyStamp>()
            .Where(e => e.State == EntityState.Unchanged)
            .ToDictionary(e => (e.Metadata, IdOf(e)), e => e.Property(s => s.ConcurrencyStamp));
        foreach (var part in parts)
        {
            foreach (var key in part.Metadata.GetForeignKeys().Where(k => k.DeleteBehavior == DeleteBehavior.Cascade))
            {
                if (roots.TryGetValue((key.PrincipalEntityType, part.Property(key.Properties[0].Name).CurrentValue), out var stamp))
                {
                    stamp.IsModified = true;
                }
            }
        }
    }

    private static object? IdOf(EntityEntry entry) => entry.Property("Id").CurrentValue;

    // A record may neither be made nor changed for a unit outside of the scope: it is "not there".
    private void CheckScope(EntityEntry entry)
    {
        if (entry.Entity is IHasOrganizationUnit scoped && !Scope.CoversUnit(scoped.OrganizationUnitId) && !IsOwn(entry.Entity))
        {
            throw new EntityNotFoundException(entry.Entity.GetType(), IdOf(entry));
        }
    }

    private bool IsOwn(object entity) => entity is IHasOwner { OwnerId: { } owner } && owner == Scope.UserId;

    private void ApplyAuditProperties(EntityEntry entry, DateTime now)
    {
        switch (entry.State)
        {
            case EntityState.Added when entry.Entity is ICreationAuditedObject created:
                created.CreationTime = created.CreationTime == default ? now : created.CreationTime;
                created.CreatorId ??= currentUser.Id;
                break;
            case EntityState.Modified when entry.Entity is IAuditedObject modified:
                modified.LastModificationTime = now;
                modified.LastModifierId = currentUser.Id;
                break;
            case EntityState.Deleted when entry.Entity is ISoftDelete deleted:
                SoftDelete(entry, deleted, now);
                break;
        }
    }

    private void SoftDelete(EntityEntry entry, ISoftDelete deleted, DateTime now)
    {
        entry.State = EntityState.Modified;
        deleted.IsDeleted = true;
        if (entry.Entity is IFullAuditedObject audited)
        {
            audited.DeletionTime = now;
            audited.DeleterId = currentUser.Id;
        }
    }

    private static void RenewConcurrencyStamp(EntityEntry entry)
    {
        if (entry.Entity is not IHasConcurrencyStamp stamped || entry.State is not (EntityState.Added or EntityState.Modified))
        {
            return;
        }

        // What the client sent, or what was read, must still be there.
        var property = entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp));
        if (entry.State == EntityState.Modified)
        {
            property.OriginalValue = stamped.ConcurrencyStamp;
        }

        property.CurrentValue = Guid.CreateVersion7().ToString("N");
    }

    private void CollectEvents(EntityEntry entry)
    {
        if (entry.Entity is IGeneratesDomainEvents source)
        {
            foreach (var eventData in source.DistributedEvents)
            {
                unitOfWork.AddEvent(eventData);
            }

            source.ClearDistributedEvents();
        }
    }
}
