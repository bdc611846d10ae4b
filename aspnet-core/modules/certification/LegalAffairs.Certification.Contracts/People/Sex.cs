namespace LegalAffairs.Certification.People;

/// <summary>As the identity number says; the values of GB/T 2261.1.</summary>
public enum Sex
{
    Male = 1,
    Female = 2,
}
