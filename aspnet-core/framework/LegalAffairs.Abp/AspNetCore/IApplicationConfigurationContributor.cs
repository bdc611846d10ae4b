namespace LegalAffairs.Abp.AspNetCore;

/// <summary>Adds to the "extraProperties" that the page reads at its start.</summary>
public interface IApplicationConfigurationContributor
{
    Task ContributeAsync(IDictionary<string, object?> extraProperties);
}
