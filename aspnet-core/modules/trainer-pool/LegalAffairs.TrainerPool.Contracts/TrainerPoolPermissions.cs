namespace LegalAffairs.TrainerPool;

public static class TrainerPoolPermissions
{
    public const string GroupName = "TrainerPool";

    /// <summary>学时台账</summary>
    public static class Hours
    {
        public const string Default = GroupName + ".Hours";
        public const string Record = Default + ".Record";
        public const string Correct = Default + ".Correct";
    }

    /// <summary>我的学时</summary>
    public const string MyHours = GroupName + ".MyHours";
}
