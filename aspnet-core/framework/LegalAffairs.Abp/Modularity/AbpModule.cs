namespace LegalAffairs.Abp.Modularity;

/// <summary>A part of the application: what it depends on, what it registers, what it does at start and stop.</summary>
public abstract class AbpModule
{
    public virtual void ConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context) => Task.CompletedTask;

    public virtual Task OnApplicationShutdownAsync(ApplicationShutdownContext context) => Task.CompletedTask;
}
