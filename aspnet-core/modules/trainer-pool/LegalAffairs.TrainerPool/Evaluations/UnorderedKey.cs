using System.Security.Cryptography;

namespace LegalAffairs.TrainerPool.Evaluations;

/// <summary>Keys are otherwise in the order of time, which would tell whose answer came when.</summary>
internal static class UnorderedKey
{
    private const int Bytes = 16;

    public static Guid Create() => new(RandomNumberGenerator.GetBytes(Bytes));
}
