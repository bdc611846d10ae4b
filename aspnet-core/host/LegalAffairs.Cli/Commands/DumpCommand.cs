namespace LegalAffairs.Cli.Commands;

internal sealed class DumpCommand : ICommand
{
    public string Name => "dump";

    public IReadOnlyList<string> Operands => ["FILE"];

    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(invocation.Operand(0));
        if (File.Exists(file))
        {
            throw new CommandException($"{file} is there already.");
        }

        await using var product = invocation.BuildProduct();
        await product.CreateDump().WriteAsync(file, cancellationToken);
        await invocation.Output.WriteLineAsync(product.EngineName);
        return CommandLine.Done;
    }
}
