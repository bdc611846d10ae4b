using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LegalAffairs.Cli.Copying;

/// <summary>SHA-256 over rows in a text form that does not depend on the engine: each value as its length and itself, a null as "-".</summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _rows;

    public void Add(IEnumerable<object?> row)
    {
        _rows++;
        foreach (var value in row)
        {
            Add(value);
        }
    }

    public TableContent Finish() => new(_rows, Convert.ToHexStringLower(_hash.GetHashAndReset()));

    public void Dispose() => _hash.Dispose();

    private void Add(object? value)
    {
        if (value is null)
        {
            _hash.AppendData("-"u8);
            return;
        }

        var bytes = value as byte[] ?? Encoding.UTF8.GetBytes(TextOf(value));
        _hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
        _hash.AppendData(bytes);
    }

    private static string TextOf(object value) =>
        value switch
        {
            string text => text,
            bool flag => flag ? "1" : "0",
            DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new NotSupportedException(value.GetType().Name),
        };
}
