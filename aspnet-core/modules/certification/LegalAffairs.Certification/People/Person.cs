using LegalAffairs.Abp;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Certification.People;

/// <summary>执法人员: somebody who works for an enforcement body, with or without an account. Transfers, renames and retirement stay in the history.</summary>
internal sealed class Person : AuditedAggregateRoot<Guid>, IHasOrganizationUnit, IHasOwner
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

    /// <param name="from">Names of the units, as the history shows them.</param>
    public void Transfer(Guid unitId, string from, string to, string? post, PersonDecision decision, ActOf act)
    {
        CheckInPost();
        if (unitId == OrganizationUnitId)
        {
            throw new BusinessException(CertificationErrorCodes.PersonInUnitAlready).WithData("name", Name).WithData("unit", to);
        }

        OrganizationUnitId = unitId;
        Post = post ?? Post;
        Note(PersonAct.Transfer, from, to, decision, act);
    }

    public void Rename(string name, PersonDecision decision, ActOf act)
    {
        if (name == Name)
        {
            throw new BusinessException(CertificationErrorCodes.PersonUnchanged).WithData("name", Name);
        }

        var before = Name;
        Name = name;
        Note(PersonAct.Rename, before, name, decision, act);
    }

    public void ChangePost(string post, EmploymentKind employment, PersonDecision decision, ActOf act)
    {
        CheckInPost();
        if (post == Post && employment == Employment)
        {
            throw new BusinessException(CertificationErrorCodes.PersonUnchanged).WithData("name", Name);
        }

        var before = PostLine.Of(Post, Employment);
        (Post, Employment) = (post, employment);
        Note(PersonAct.ChangePost, before, PostLine.Of(post, employment), decision, act);
    }

    public void Retire(PersonDecision decision, ActOf act) => Quit(PersonState.Retired, PersonAct.Retire, decision, act);

    public void Leave(PersonDecision decision, ActOf act) => Quit(PersonState.Left, PersonAct.Leave, decision, act);

    public void LinkAccount(Guid? userId, string? before, string? after, ActOf act)
    {
        if (userId == OwnerId)
        {
            throw new BusinessException(CertificationErrorCodes.PersonUnchanged).WithData("name", Name);
        }

        OwnerId = userId;
        NoteNow(PersonAct.LinkAccount, before, after, act);
    }

    /// <summary>Only what was mistyped, so what is said of birth and sex follows; certificates keep what they were issued with.</summary>
    public void CorrectNumber(SecretNumber number, PersonDecision decision, ActOf act)
    {
        if (number.Hash == IdentityNumberHash)
        {
            throw new BusinessException(CertificationErrorCodes.PersonUnchanged).WithData("name", Name);
        }

        var before = MaskedIdentityNumber;
        Keep(number);
        Note(PersonAct.CorrectNumber, before, number.Masked, decision, act);
    }

    public void SetPhoto(Guid fileId, ActOf act)
    {
        PhotoFileId = fileId;
        NoteNow(PersonAct.SetPhoto, null, null, act);
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

    /// <summary>返岗, or what was registered by mistake is put right: from today on the person is in post again.</summary>
    public void ReturnToPost(PersonDecision decision, ActOf act)
    {
        if (State == PersonState.InPost)
        {
            throw new BusinessException(CertificationErrorCodes.PersonInPost).WithData("name", Name);
        }

        (State, QuitOn) = (PersonState.InPost, null);
        Note(PersonAct.ReturnToPost, null, null, decision, act);
    }

    private void Quit(PersonState state, PersonAct kind, PersonDecision decision, ActOf act)
    {
        CheckInPost();
        (State, QuitOn) = (state, decision.DecidedOn);
        Note(kind, null, null, decision, act);
    }

    private void CheckInPost()
    {
        if (State != PersonState.InPost)
        {
            throw new BusinessException(CertificationErrorCodes.PersonNotInPost).WithData("name", Name);
        }
    }

    private void Note(PersonAct kind, string? before, string? after, PersonDecision decision, ActOf act)
    {
        if (decision.DecidedOn > act.Today)
        {
            throw new BusinessException(CertificationErrorCodes.ActInFuture).WithData("day", decision.DecidedOn);
        }

        if (decision.DecidedOn < LastActOn)
        {
            throw new BusinessException(CertificationErrorCodes.ActBackdated)
                .WithData("day", decision.DecidedOn)
                .WithData("last", LastActOn);
        }

        LastActOn = decision.DecidedOn;
        AddEvent(kind, before, after, decision, act);
    }

    // Without a decision there is no day that later ones must not precede.
    private void NoteNow(PersonAct kind, string? before, string? after, ActOf act) =>
        AddEvent(kind, before, after, new PersonDecision(act.Today, string.Empty, string.Empty), act);

    private void AddEvent(PersonAct kind, string? before, string? after, PersonDecision decision, ActOf act) =>
        _events.Add(new PersonEvent(Id, kind, before, after, decision, act));
}
