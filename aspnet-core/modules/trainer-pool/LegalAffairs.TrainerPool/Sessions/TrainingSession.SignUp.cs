using LegalAffairs.Abp;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>自主报名: officers put themselves on the list.</summary>
internal sealed partial class TrainingSession
{
    /// <summary>Null: nobody signs up for it.</summary>
    public int? SignUpPlaces { get; private set; }

    public DateTime? SignUpCloses { get; private set; }

    /// <summary>How many have a place; counted by the database alone, see <see cref="Sessions.SignUps"/>.</summary>
    public int SignUps { get; private set; }

    public void OpenSignUp(int places, DateTime closes, DateTime now)
    {
        CheckIsOpen();
        Check(closes > now && closes <= StartTime, TrainerPoolErrorCodes.SignUpClosesWrong);
        if (places < SignUps)
        {
            throw new BusinessException(TrainerPoolErrorCodes.SignUpPlacesTaken).WithData("taken", SignUps);
        }

        (SignUpPlaces, SignUpCloses) = (places, closes);
    }

    /// <summary>Who has a place keeps it.</summary>
    public void EndSignUp(DateTime now)
    {
        CheckIsOpen();
        Check(SignUpPlaces is not null, TrainerPoolErrorCodes.SignUpNotOffered);
        (SignUpPlaces, SignUpCloses) = SignUps == 0 ? (null, null) : (SignUpPlaces, SignUpCloses < now ? SignUpCloses : now);
    }

    public bool TakesSignUps(DateTime now) => Status == TrainingSessionStatus.Published && now < SignUpCloses;

    public void CheckTakesSignUps(DateTime now)
    {
        CheckIs(TrainingSessionStatus.Published, TrainerPoolErrorCodes.SessionNotPublished);
        Check(SignUpPlaces is not null, TrainerPoolErrorCodes.SignUpNotOffered);
        Check(now < SignUpCloses, TrainerPoolErrorCodes.SignUpOver);
    }

    public SignUpDto? SignUpAt(DateTime now) =>
        SignUpPlaces is { } places && SignUpCloses is { } closes ? new SignUpDto(places, SignUps, closes, TakesSignUps(now)) : null;

    private void KeepSignUpBeforeStart() => SignUpCloses = SignUpCloses > StartTime ? StartTime : SignUpCloses;
}
