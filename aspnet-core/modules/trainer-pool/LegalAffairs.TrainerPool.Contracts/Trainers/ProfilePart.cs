namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>What of a trainer's profile was changed.</summary>
public enum ProfilePart
{
    /// <summary>专长</summary>
    Specialities = 1,

    /// <summary>简介</summary>
    Introduction = 2,

    /// <summary>课程: one that came or went.</summary>
    Course = 3,

    /// <summary>课程说明或课件: of a course that stayed.</summary>
    CourseContent = 4,
}
