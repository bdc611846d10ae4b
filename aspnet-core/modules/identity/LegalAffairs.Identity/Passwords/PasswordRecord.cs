namespace LegalAffairs.Identity.Passwords;

/// <summary>A password that a person had or has, as hash, so that it is not used again.</summary>
internal sealed class PasswordRecord
{
    private PasswordRecord() { }

    public PasswordRecord(Guid id, Guid userId, string passwordHash, DateTime creationTime)
    {
        Id = id;
        UserId = userId;
        PasswordHash = passwordHash;
        CreationTime = creationTime;
    }

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public string PasswordHash { get; private set; } = string.Empty;

    public DateTime CreationTime { get; private set; }
}
