namespace LegalAffairs.Abp.DependencyInjection;

/// <summary>Registered by convention, a new instance each time.</summary>
public interface ITransientDependency;

/// <summary>Registered by convention, one instance a request or job.</summary>
public interface IScopedDependency;

/// <summary>Registered by convention, one instance an application.</summary>
public interface ISingletonDependency;
