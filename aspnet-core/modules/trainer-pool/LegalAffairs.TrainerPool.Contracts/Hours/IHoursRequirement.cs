namespace LegalAffairs.TrainerPool.Hours;

/// <summary>How many hours a year asks of an officer: said by the module that needs them.</summary>
public interface IHoursRequirement
{
    Task<int> GetAsync();
}
