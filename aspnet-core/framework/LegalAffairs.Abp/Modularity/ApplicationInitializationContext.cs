namespace LegalAffairs.Abp.Modularity;

public sealed record ApplicationInitializationContext(IServiceProvider ServiceProvider);

public sealed record ApplicationShutdownContext(IServiceProvider ServiceProvider);
