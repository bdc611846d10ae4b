using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Certification.People;

/// <summary>执法人员: somebody who works for an enforcement body, with or without an account. Transfers, renames and retirement stay in the history.</summary>
internal sealed partial class Person : AuditedAggregateRoot<Guid>, IHasOrganizationUnit, IHasOwner
{
    private readonly List<PersonEvent> _events = [];

    private Person() { }

    public Person(Guid id, string name, SecretNumber number, Guid unitId, string post, EmploymentKind employment, Guid? userId)
        : base(id)
    {
        Name = name;
        Keep(number);
        OrganizationUnitId = unitId;
        Post = post;
        Employment = employment;
        OwnerId = userId;
        State = PersonState.InPost;
    }

    public string Name { get; private set; } = string.Empty;

    [DisableAuditing]
    public string EncryptedIdentityNumber { get; private set; } = string.Empty;

    [DisableAuditing]
    public string IdentityNumberHash { get; private set; } = string.Empty;

    public string MaskedIdentityNumber { get; private set; } = string.Empty;

    [DisableAuditing]
    public DateOnly BirthDate { get; private set; }

    public Sex Sex { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    public string Post { get; private set; } = string.Empty;

    public EmploymentKind Employment { get; private set; }

    public PersonState State { get; private set; }

    /// <summary>The first day on which the person was no longer in post.</summary>
    public DateOnly? QuitOn { get; private set; }

    /// <summary>Of the last decision on this person: none is dated before it.</summary>
    public DateOnly? LastActOn { get; private set; }

    /// <summary>The account, which sees this record as its own.</summary>
    public Guid? OwnerId { get; private set; }

    public Guid? PhotoFileId { get; private set; }

    public IReadOnlyList<PersonEvent> Events => _events;

    public PersonEvent Register(ActOf act)
    {
        var line = new PersonEvent(Id, PersonAct.Register, null, Name, new PersonDecision(act.Today, string.Empty, string.Empty), act);
        _events.Add(line);
        return line;
    }

    /// <summary>The same number under the present key.</summary>
    public void EncryptAnew(string encrypted) => EncryptedIdentityNumber = encrypted;

    public int AgeOn(DateOnly day) => Age.Of(BirthDate, day);

    private void Keep(SecretNumber number)
    {
        EncryptedIdentityNumber = number.Encrypted;
        IdentityNumberHash = number.Hash;
        MaskedIdentityNumber = number.Masked;
        BirthDate = number.BirthDate;
        Sex = number.Sex;
    }
}
