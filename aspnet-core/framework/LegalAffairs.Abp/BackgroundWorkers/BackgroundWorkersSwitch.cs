using Microsoft.Extensions.Configuration;

namespace LegalAffairs.Abp.BackgroundWorkers;

public static class BackgroundWorkersSwitch
{
    /// <summary>False where work in the background is started by hand: in tests, and on a node that only answers requests.</summary>
    public static bool BackgroundWorkersEnabled(this IConfiguration configuration) =>
        configuration.GetValue("BackgroundWorkers:Enabled", true);
}
