namespace LegalAffairs.Cli.Commands;

internal sealed class LoadCommand : ICommand
{
    public string Name => "load";

    public IReadOnlyList<string> Operands => ["FILE"];

    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(invocation.Operand(0));
        if (!File.Exists(file))
        {
            throw new CommandException($"There is no file {file}.");
        }

        await using var product = invocation.BuildProduct();
        await product.CreateDump().ReadAsync(file, cancellationToken);
        return CommandLine.Done;
    }
}
