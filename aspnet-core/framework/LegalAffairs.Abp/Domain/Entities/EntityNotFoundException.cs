namespace LegalAffairs.Abp.Domain.Entities;

/// <summary>There is no such record, or it lies outside of the user's data scope: the two are not told apart. 404.</summary>
public sealed class EntityNotFoundException(Type? entityType = null, object? id = null) : Exception($"No {entityType?.Name} with id {id}")
{
    public Type? EntityType { get; } = entityType;

    public object? Id { get; } = id;
}
