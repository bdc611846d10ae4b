namespace LegalAffairs.Certification.People;

public enum ImportRunState
{
    /// <summary>读取</summary>
    Reading = 1,

    /// <summary>检查</summary>
    Checking = 2,

    /// <summary>保存</summary>
    Saving = 3,

    /// <summary>完成</summary>
    Done = 4,

    /// <summary>未完成: refused as a whole, or the server went down meanwhile</summary>
    Failed = 5,
}
