namespace LegalAffairs.Identity.ProtectionKeys;

/// <summary>The key outside of the database. Modules get keys derived from it, never the key itself.</summary>
public interface IMasterKey
{
    /// <summary>32 bytes, the same for the same purpose on every node and after every start; from one nothing is learnt of another.</summary>
    byte[] Derive(string purpose);
}
