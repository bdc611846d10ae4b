namespace LegalAffairs.TrainerPool.Demo;

/// <summary>Who is in the demo.</summary>
/// <param name="Trainers">The account of that role comes first.</param>
/// <param name="Officers">The account of that role comes first.</param>
/// <param name="Units">Of everybody here.</param>
internal sealed record DemoCast(
    Guid StaffId,
    IReadOnlyList<Guid> Trainers,
    IReadOnlyList<Guid> Officers,
    IReadOnlyDictionary<Guid, Guid> Units
);
