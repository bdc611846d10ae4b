namespace LegalAffairs.Abp.Uow;

/// <summary>What an endpoint needs of the unit of work that each API call is given.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class UnitOfWorkAttribute : Attribute
{
    /// <summary>It begins its own, or has others do it.</summary>
    public bool IsDisabled { get; init; }
}
