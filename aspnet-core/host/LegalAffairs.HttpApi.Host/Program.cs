using System.Globalization;
using LegalAffairs.Abp.AspNetCore;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.HttpApi.Host;

// Jobs work for no caller who has a language, and the machine's is nobody's.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(
    LocalizationResources.DefaultCulture
);

// Watching the settings files for changes would watch the database and the uploads beside them too.
var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
builder.Services.AddApplication<LegalAffairsHttpApiHostModule>(builder.Configuration);

var app = builder.Build();
app.UseAbp(Path.Combine(app.Environment.ContentRootPath, app.Configuration["App:WebRoot"] ?? "wwwroot"));

try
{
    if (!await WaitingRoom.UntilDatabaseIsThereAsync(app.Services))
    {
        return 0;
    }

    await DatabaseStartup.RunAsync(app.Services, app.Configuration);
}
catch (UnsuitableDatabaseException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

var modules = app.Services.GetRequiredService<AbpApplication>();
await modules.InitializeAsync(app.Services);
await app.RunAsync();
await modules.ShutdownAsync(app.Services);
return 0;

/// <summary>Named, so that tests can start it.</summary>
internal sealed partial class Program;
