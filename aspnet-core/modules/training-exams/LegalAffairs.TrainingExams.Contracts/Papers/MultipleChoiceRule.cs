namespace LegalAffairs.TrainingExams.Papers;

/// <summary>What an answer to a multiple choice question is worth. A wrong option always costs all points.</summary>
public enum MultipleChoiceRule
{
    /// <summary>All right options, or nothing.</summary>
    AllOrNothing = 1,

    /// <summary>Half the points where right options are missing and none is wrong.</summary>
    HalfWhenIncomplete = 2,

    /// <summary>An equal share of the points for each right option, nothing once one is wrong.</summary>
    ZeroWhenWrong = 3,
}
