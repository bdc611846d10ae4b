using LegalAffairs.HttpApi.Host;
using Microsoft.Extensions.Configuration;

namespace LegalAffairs.Cli.Commands;

internal sealed class SeedCommand : ICommand
{
    private const string Demo = "--demo";

    public string Name => "seed";

    public IReadOnlyList<string> Flags => [Demo];

    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var isDemo = invocation.Has(Demo);
        await using var product = invocation.BuildProduct(KeyValuePair.Create("App:SeedMode", (string?)(isDemo ? "demo" : "empty")));
        await product.Engine.PrepareAsync(cancellationToken);
        if (await DatabaseStartup.RunAsync(product.Services, product.Configuration))
        {
            await invocation.Output.WriteLineAsync("The database has been filled.");
            return CommandLine.Done;
        }

        if (isDemo)
        {
            throw new CommandException("Demo data goes only into a new database, and this one has been filled before.");
        }

        await invocation.Output.WriteLineAsync("The database had been filled before; what this version needs in addition is there now.");
        return CommandLine.Done;
    }
}
