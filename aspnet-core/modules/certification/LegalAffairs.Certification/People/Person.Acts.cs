using LegalAffairs.Abp;

namespace LegalAffairs.Certification.People;

/// <summary>What is done with a person, and by which decision.</summary>
internal sealed partial class Person
{
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
