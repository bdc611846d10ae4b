using LegalAffairs.Abp;
using LegalAffairs.Abp.PersonalData;

namespace LegalAffairs.Certification;

/// <summary>What a list is searched for.</summary>
internal static class SearchText
{
    /// <exception cref="BusinessException">It is an identity number, which is looked for only where it leaves no trace.</exception>
    public static string Of(string? filter)
    {
        var text = filter?.Trim() ?? string.Empty;
        return LongNumbers.AreIn(text) ? throw new BusinessException(CertificationErrorCodes.SearchByIdentityNumber) : text;
    }
}
