namespace LegalAffairs.MySql.Tests.Query.Model;

public sealed class MemorySets : ISets
{
    private readonly List<Unit> _units = Seeds.Units();

    public MemorySets()
    {
        AllMatters = Seeds.Matters(_units);
        AllSteps = Seeds.Steps(AllMatters);
    }

    public List<Matter> AllMatters { get; }

    public List<Step> AllSteps { get; }

    public IQueryable<Matter> Matters => AllMatters.AsQueryable();

    public IQueryable<Step> Steps => AllSteps.AsQueryable();

    public IQueryable<Unit> Units => _units.AsQueryable();
}
