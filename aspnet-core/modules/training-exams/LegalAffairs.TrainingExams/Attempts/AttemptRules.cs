using LegalAffairs.Abp;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What holds for the attempt and for each answer alike.</summary>
internal static class AttemptRules
{
    public static void CheckIsOpen(AttemptStatus status, DateTime? deadline, DateTime now)
    {
        if (status is AttemptStatus.Submitted or AttemptStatus.TimedOut)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AttemptClosed);
        }

        if (now > deadline)
        {
            throw new BusinessException(TrainingExamsErrorCodes.DeadlinePassed);
        }
    }

    public static void CheckSession(int current, int session)
    {
        if (session != current)
        {
            throw new BusinessException(TrainingExamsErrorCodes.SessionTakenOver);
        }
    }
}
