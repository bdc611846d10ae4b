using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>The code on the presenter's screen: from a secret of the session and the time, so that none has to be kept.</summary>
internal static class SignInCode
{
    // 32 of them: five bits a letter. None that look alike.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int BitsPerLetter = 5;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static long StepOf(DateTime utc, int stepSeconds) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeSeconds() / stepSeconds;

    public static DateTime EndOf(long step, int stepSeconds) => DateTime.UnixEpoch.AddSeconds((step + 1) * stepSeconds);

    public static string Of(byte[] key, long step)
    {
        Span<byte> message = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, message, hash);
        var bits = BinaryPrimitives.ReadUInt64BigEndian(hash);
        var code = new StringBuilder(SessionLimits.CodeLength);
        for (var i = 0; i < SessionLimits.CodeLength; i++, bits >>= BitsPerLetter)
        {
            code.Append(Letters[(int)(bits % (ulong)Letters.Length)]);
        }

        return code.ToString();
    }

    /// <summary>The code of this step, or the one that stood on the screen when it was sent: the network takes its time, a message to somebody elsewhere takes more.</summary>
    public static bool IsValid(string code, byte[] key, DateTime now, int stepSeconds)
    {
        var given = Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant());
        return IsSame(given, Of(key, StepOf(now, stepSeconds))) | IsSame(given, Of(key, StepOf(now - Grace, stepSeconds)));
    }

    private static bool IsSame(byte[] given, string code) => CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(code));
}
