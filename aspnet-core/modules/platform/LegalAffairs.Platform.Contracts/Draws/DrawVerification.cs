namespace LegalAffairs.Platform.Draws;

/// <summary>Recomputes a draw from its receipt, without the server.</summary>
public static class DrawVerification
{
    /// <summary>Nothing when all is as it was; else what differs.</summary>
    /// <exception cref="FormatException">The list or a hexadecimal value cannot be read.</exception>
    public static IReadOnlyList<DrawFault> Check(DrawReceipt receipt)
    {
        var secret = Convert.FromHexString(receipt.Secret);
        var seed = DrawAlgorithm.SeedOf(receipt.List, secret, receipt.PublicValue);
        var faults = new List<DrawFault>();
        Note(DrawFault.List, DrawAlgorithm.Sha256(receipt.List) == receipt.ListSha256);
        Note(DrawFault.Secret, DrawAlgorithm.Sha256(secret) == receipt.SecretSha256);
        Note(DrawFault.Seed, seed.AsSpan().SequenceEqual(Convert.FromHexString(receipt.Seed)));
        // By the receipt's own seed, so that a changed name in the list is not also reported as another result.
        Note(DrawFault.Result, IsResultOf(receipt, Convert.FromHexString(receipt.Seed)));
        return faults;

        void Note(DrawFault fault, bool isRight)
        {
            if (!isRight)
            {
                faults.Add(fault);
            }
        }
    }

    /// <summary>Those who are drawn from the list with the seed, in that order.</summary>
    public static IReadOnlyList<DrawnOne> Recompute(DrawList list, ReadOnlySpan<byte> seed) =>
        [
            .. DrawAlgorithm
                .Pick(seed, [.. list.Candidates.Select(c => c.Weight)], list.Count)
                .Select(i => new DrawnOne(list.Candidates[i].Id, list.Candidates[i].Name)),
        ];

    private static bool IsResultOf(DrawReceipt receipt, byte[] seed)
    {
        var list = DrawList.Parse(receipt.List);
        return list.Count <= list.Candidates.Count && Recompute(list, seed).SequenceEqual(receipt.Drawn);
    }
}
