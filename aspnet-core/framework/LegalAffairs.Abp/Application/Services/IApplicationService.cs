using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.Application.Services;

/// <summary>Offered over HTTP by convention.</summary>
public interface IRemoteService;

public interface IApplicationService : IRemoteService, ITransientDependency;
