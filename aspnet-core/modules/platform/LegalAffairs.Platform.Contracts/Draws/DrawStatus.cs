namespace LegalAffairs.Platform.Draws;

public enum DrawStatus
{
    /// <summary>已封存: list and secret are fixed, their hashes shown; a witness may call the public value.</summary>
    Prepared = 1,

    /// <summary>已抽取</summary>
    Drawn = 2,

    /// <summary>已作废: prepared, but another was prepared in its place. It stays to be seen.</summary>
    Abandoned = 3,
}
