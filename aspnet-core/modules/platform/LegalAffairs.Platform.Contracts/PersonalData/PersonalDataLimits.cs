namespace LegalAffairs.Platform.PersonalData;

/// <summary>For the columns that keep them.</summary>
public static class PersonalDataLimits
{
    public const int HashLength = 64;

    private const int PrefixLength = 16;
    private const int NonceAndTagLength = 28;
    private const int MaxBytesPerCharacter = 3;

    /// <summary>Of the ciphertext of a text of at most so many characters.</summary>
    public static int LengthOf(int plainLength) => PrefixLength + ((plainLength * MaxBytesPerCharacter + NonceAndTagLength + 2) / 3 * 4);
}
