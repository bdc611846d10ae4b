using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.PersonalData;

namespace LegalAffairs.Certification.People;

/// <summary>Between numbers as they are written and as they are kept.</summary>
internal sealed class IdentityNumbers(IPersonalDataProtector protector) : ISingletonDependency
{
    public SecretNumber Keep(IdentityNumber number) =>
        new(protector.Protect(IdentityNumber.Purpose, number.Value), HashOf(number), number.Masked, number.BirthDate, number.Sex);

    public string HashOf(IdentityNumber number) => protector.Hash(IdentityNumber.Purpose, number.Value);

    public string Reveal(Person person) => protector.Unprotect(IdentityNumber.Purpose, person.EncryptedIdentityNumber);

    public void EncryptAnew(Person person) => person.EncryptAnew(protector.Protect(IdentityNumber.Purpose, Reveal(person)));

    /// <summary>What is kept under the present key begins with it.</summary>
    public string CurrentPrefix => protector.CurrentPrefix;
}
