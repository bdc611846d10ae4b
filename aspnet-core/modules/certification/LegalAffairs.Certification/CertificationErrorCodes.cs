namespace LegalAffairs.Certification;

/// <summary>Codes of broken rules; each is the key of its text.</summary>
internal static class CertificationErrorCodes
{
    public const string ActInFuture = "Certification:ActInFuture";
    public const string BodyUnchanged = "Certification:BodyUnchanged";
    public const string BodyYearTooFar = "Certification:BodyYearTooFar";
    public const string BodyConfirmedAlready = "Certification:BodyConfirmedAlready";
    public const string EntrustingBodyNotConfirmed = "Certification:EntrustingBodyNotConfirmed";
    public const string BodyNotConfirmed = "Certification:BodyNotConfirmed";
    public const string BodyPublishedAlready = "Certification:BodyPublishedAlready";
    public const string BodyDissolved = "Certification:BodyDissolved";
    public const string EntrustingBodyMissing = "Certification:EntrustingBodyMissing";
    public const string EntrustingBodyNotAllowed = "Certification:EntrustingBodyNotAllowed";
    public const string EntrustingBodyNotAnOrgan = "Certification:EntrustingBodyNotAnOrgan";
    public const string BodyEntrustsItself = "Certification:BodyEntrustsItself";
    public const string BodyNameTaken = "Certification:BodyNameTaken";
    public const string IdentityNumberScientific = "Certification:IdentityNumberScientific";
    public const string IdentityNumberOld = "Certification:IdentityNumberOld";
    public const string IdentityNumberMalformed = "Certification:IdentityNumberMalformed";
    public const string IdentityNumberBirthDate = "Certification:IdentityNumberBirthDate";
    public const string IdentityNumberCheckDigit = "Certification:IdentityNumberCheckDigit";
    public const string IdentityNumberTaken = "Certification:IdentityNumberTaken";
    public const string IdentityNumberTwiceInFile = "Certification:IdentityNumberTwiceInFile";
    public const string IdentityNumberUnreadable = "Certification:IdentityNumberUnreadable";
    public const string PersonInUnitAlready = "Certification:PersonInUnitAlready";
    public const string PersonUnchanged = "Certification:PersonUnchanged";
    public const string PersonNotInPost = "Certification:PersonNotInPost";
    public const string AccountTaken = "Certification:AccountTaken";
    public const string AccountUnknown = "Certification:AccountUnknown";
    public const string UnitUnknown = "Certification:UnitUnknown";
    public const string UnitAmbiguous = "Certification:UnitAmbiguous";
    public const string TooManyPhotos = "Certification:TooManyPhotos";
    public const string NotAZip = "Certification:NotAZip";
}
