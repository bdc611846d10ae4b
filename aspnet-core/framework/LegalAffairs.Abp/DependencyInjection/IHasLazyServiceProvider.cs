namespace LegalAffairs.Abp.DependencyInjection;

/// <summary>Implemented by base classes that fetch their usual helpers only when used, so that a derived constructor lists its own needs alone.</summary>
public interface IHasLazyServiceProvider
{
    IServiceProvider LazyServiceProvider { get; set; }
}
