using System.Security.Cryptography;
using System.Text;

namespace LegalAffairs.Platform.Draws;

/// <summary>The published rule. Whoever has the list, the secret and the public value comes to the same result.</summary>
public static class DrawAlgorithm
{
    public const int SecretLength = 32;

    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));

    /// <summary>SHA-256 over the list's SHA-256 (32 bytes), the secret (32 bytes) and the public value (UTF-8), one after the other.</summary>
    public static byte[] SeedOf(string list, ReadOnlySpan<byte> secret, string publicValue) =>
        SHA256.HashData([.. SHA256.HashData(Encoding.UTF8.GetBytes(list)), .. secret, .. Encoding.UTF8.GetBytes(publicValue)]);

    /// <summary>Places in the list of those who are drawn, in that order. Nobody is drawn twice.</summary>
    public static IReadOnlyList<int> Pick(ReadOnlySpan<byte> seed, IReadOnlyList<int> weights, int count)
    {
        var numbers = new DrawNumbers(seed);
        var left = new WeightsLeft(weights);
        var drawn = new List<int>();
        while (drawn.Count < count)
        {
            drawn.Add(left.Take(numbers.Below(left.Total)));
        }

        return drawn;
    }
}
