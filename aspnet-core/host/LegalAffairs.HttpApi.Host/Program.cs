using LegalAffairs.Abp.AspNetCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.HttpApi.Host;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApplication<LegalAffairsHttpApiHostModule>(builder.Configuration);

var app = builder.Build();
app.UseAbp(app.Configuration["App:WebRoot"] ?? "wwwroot");

var modules = app.Services.GetRequiredService<AbpApplication>();
await modules.InitializeAsync(app.Services);
await DatabaseStartup.RunAsync(app.Services, app.Configuration);
await app.RunAsync();
await modules.ShutdownAsync(app.Services);

/// <summary>Named, so that tests can start it.</summary>
internal sealed partial class Program;
