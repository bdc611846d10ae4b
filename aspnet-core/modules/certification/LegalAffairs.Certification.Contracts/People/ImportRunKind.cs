namespace LegalAffairs.Certification.People;

public enum ImportRunKind
{
    /// <summary>人员名单</summary>
    People = 1,

    /// <summary>照片</summary>
    Photos = 2,
}
