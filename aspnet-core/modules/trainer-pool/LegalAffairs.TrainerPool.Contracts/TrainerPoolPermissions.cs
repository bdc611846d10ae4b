namespace LegalAffairs.TrainerPool;

public static class TrainerPoolPermissions
{
    public const string GroupName = "TrainerPool";

    /// <summary>师资推荐</summary>
    public static class Nominations
    {
        public const string Default = GroupName + ".Nominations";
        public const string Create = Default + ".Create";
        public const string Review = Default + ".Review";
    }

    /// <summary>聘任批次</summary>
    public static class Batches
    {
        public const string Default = GroupName + ".Batches";
        public const string Edit = Default + ".Edit";
        public const string Publish = Default + ".Publish";
    }

    /// <summary>师资库</summary>
    public static class Trainers
    {
        public const string Default = GroupName + ".Trainers";
        public const string Edit = Default + ".Edit";
        public const string Decide = Default + ".Decide";
    }

    /// <summary>培训班</summary>
    public static class Sessions
    {
        public const string Default = GroupName + ".Sessions";
        public const string Edit = Default + ".Edit";
        public const string Publish = Default + ".Publish";

        /// <summary>签到码: also for trainers, in sessions in which they teach.</summary>
        public const string Present = GroupName + ".SignInCode";
    }

    /// <summary>学时台账</summary>
    public static class Hours
    {
        public const string Default = GroupName + ".Hours";
        public const string Record = Default + ".Record";
        public const string Correct = Default + ".Correct";
    }

    /// <summary>自学学时认定</summary>
    public const string StudyClaims = GroupName + ".StudyClaims";

    /// <summary>师资培训设置</summary>
    public const string Settings = GroupName + ".Settings";

    /// <summary>我的学时</summary>
    public const string MyHours = GroupName + ".MyHours";

    /// <summary>我的培训</summary>
    public const string MyTraining = GroupName + ".MyTraining";

    /// <summary>我的授课</summary>
    public const string MyTeaching = GroupName + ".MyTeaching";
}
