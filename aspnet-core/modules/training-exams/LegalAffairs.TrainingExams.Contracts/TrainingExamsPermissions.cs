namespace LegalAffairs.TrainingExams;

public static class TrainingExamsPermissions
{
    public const string GroupName = "TrainingExams";

    /// <summary>题库</summary>
    public static class Questions
    {
        public const string Default = GroupName + ".Questions";
        public const string Edit = Default + ".Edit";
        public const string Review = Default + ".Review";
        public const string Import = Default + ".Import";
        public const string Export = Default + ".Export";
    }

    /// <summary>试卷</summary>
    public static class Papers
    {
        public const string Default = GroupName + ".Papers";
        public const string Edit = Default + ".Edit";
        public const string Publish = Default + ".Publish";
    }

    /// <summary>考试</summary>
    public static class Exams
    {
        public const string Default = GroupName + ".Exams";
        public const string Edit = Default + ".Edit";
        public const string Supervise = Default + ".Supervise";
        public const string Release = Default + ".Release";
        public const string Results = Default + ".Results";
        public const string Regrade = Default + ".Regrade";
        public const string DecideRegrade = Regrade + ".Decide";
        public const string Appeals = Default + ".Appeals";
    }

    /// <summary>阅卷</summary>
    public const string Marking = GroupName + ".Marking";

    /// <summary>我的考试</summary>
    public const string MyExams = GroupName + ".MyExams";

    /// <summary>练习</summary>
    public const string Practice = GroupName + ".Practice";
}
