using System.Text.Json;
using LegalAffairs.Platform.Draws;

namespace LegalAffairs.Cli.Commands;

/// <summary>For anybody who holds a receipt: no database, no settings, no network.</summary>
internal sealed class VerifyCommand : ICommand
{
    private const string Draw = "draw";

    public string Name => "verify";

    public IReadOnlyList<string> Operands => ["draw", "FILE"];

    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        if (invocation.Operand(0) != Draw)
        {
            throw new UsageException("verify knows only \"draw\".");
        }

        var receipt = Read(await File.ReadAllBytesAsync(invocation.Operand(1), cancellationToken));
        var (list, faults) = Check(receipt);
        var output = invocation.Output;
        await output.WriteLineAsync($"subject   {list.Subject}, number {list.Number}");
        await output.WriteLineAsync(
            $"list      {list.Candidates.Count} candidates, {list.Exclusions.Count} excluded, {list.Count} to draw"
        );
        await output.WriteLineAsync($"witness   {receipt.Witness}, called \"{receipt.PublicValue}\"");
        foreach (var fault in faults)
        {
            await output.WriteLineAsync($"DIFFERS   {WordsOf(fault)}");
        }

        foreach (var (place, one) in receipt.Drawn.Index())
        {
            await output.WriteLineAsync($"{place + 1, 7}   {one.Id}  {one.Name}");
        }

        await output.WriteLineAsync(
            faults.Count == 0 ? "The draw is as the receipt says." : "The receipt is NOT of a draw that followed the rule."
        );
        return faults.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static DrawReceipt Read(byte[] json)
    {
        try
        {
            var receipt = DrawReceipt.FromJson(json);
            return receipt.Format == DrawReceipt.CurrentFormat
                ? receipt
                : throw new CommandException($"The file is a receipt of another format, \"{receipt.Format}\".");
        }
        catch (JsonException e)
        {
            throw new CommandException($"The file is no receipt of a draw: {e.Message}");
        }
    }

    private static (DrawList List, IReadOnlyList<DrawFault> Faults) Check(DrawReceipt receipt)
    {
        try
        {
            return (DrawList.Parse(receipt.List), DrawVerification.Check(receipt));
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new CommandException($"The receipt was changed: {e.Message}");
        }
    }

    private static string WordsOf(DrawFault fault) =>
        fault switch
        {
            DrawFault.List => "the list is not the one whose SHA-256 was shown before the draw",
            DrawFault.Secret => "the secret is not the one that was committed to before the draw",
            DrawFault.Seed => "list, secret and public value do not make this seed",
            _ => "the seed draws others, or in another order",
        };
}
