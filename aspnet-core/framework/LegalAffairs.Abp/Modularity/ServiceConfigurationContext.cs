using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.Modularity;

public sealed record ServiceConfigurationContext(IServiceCollection Services, IConfiguration Configuration);
