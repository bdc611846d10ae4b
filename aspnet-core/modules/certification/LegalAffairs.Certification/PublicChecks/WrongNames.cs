using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>
/// Ten wrong names for a number, whoever asks and whether there is such a certificate, then one more every six minutes: that guesses no
/// name, and a rightful check waits for minutes or reads the card's code with the offline page.
/// </summary>
internal sealed class WrongNames(TimeProvider time) : ISingletonDependency
{
    public const int Max = 10;

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(6);
    private readonly Lock _lock = new();

    // When the last wrong name of a number will be forgotten.
    private readonly Dictionary<string, DateTime> _forgotten = new(StringComparer.Ordinal);
    private DateTime _swept;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Counts before the answer is looked for, so that many at once do not slip through.</summary>
    /// <exception cref="BusinessException">There were too many.</exception>
    public void Count(string number)
    {
        var now = Now;
        lock (_lock)
        {
            Sweep(now);
            var before = _forgotten.GetValueOrDefault(number, now);
            var forgotten = (before > now ? before : now) + Every;
            if (forgotten - now > Every * Max)
            {
                var minutes = Math.Ceiling((forgotten - now - (Every * Max)).TotalMinutes);
                throw new BusinessException(CertificationErrorCodes.CheckedTooOften).WithData("minutes", (int)minutes);
            }

            _forgotten[number] = forgotten;
        }
    }

    /// <summary>The name was right.</summary>
    public void TakeBack(string number)
    {
        lock (_lock)
        {
            if (!_forgotten.Remove(number, out var forgotten))
            {
                return;
            }

            forgotten -= Every;
            if (forgotten > Now)
            {
                _forgotten.Add(number, forgotten);
            }
        }
    }

    private void Sweep(DateTime now)
    {
        if (now - _swept < Every)
        {
            return;
        }

        _swept = now;
        foreach (var (number, _) in _forgotten.Where(f => f.Value <= now).ToList())
        {
            _forgotten.Remove(number);
        }
    }
}
