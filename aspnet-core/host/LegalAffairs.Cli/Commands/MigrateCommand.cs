namespace LegalAffairs.Cli.Commands;

internal sealed class MigrateCommand : ICommand
{
    public string Name => "migrate";

    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        await using var product = invocation.BuildProduct();
        await product.Engine.PrepareAsync(cancellationToken);
        await using var turn = await product.Migrator.TakeTurnAsync(cancellationToken);
        await product.Migrator.MigrateAsync(cancellationToken);
        await invocation.Output.WriteLineAsync($"The database is that of version {Help.Version}.");
        return CommandLine.Done;
    }
}
