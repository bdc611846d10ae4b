namespace LegalAffairs.SupervisionInspections;

public static class SupervisionInspectionsPermissions
{
    public const string GroupName = "SupervisionInspections";

    /// <summary>任务表</summary>
    public static class TaskPlans
    {
        public const string Default = GroupName + ".TaskPlans";
        public const string Edit = Default + ".Edit";
        public const string Publish = Default + ".Publish";
        public const string Amend = Default + ".Amend";
        public const string Close = Default + ".Close";
    }

    /// <summary>报送</summary>
    public static class Reporting
    {
        public const string Default = GroupName + ".Reporting";
        public const string Submit = Default + ".Submit";
    }

    /// <summary>审核评定</summary>
    public static class Review
    {
        public const string Default = GroupName + ".Review";
        public const string Grade = Default + ".Grade";
        public const string Override = Default + ".Override";
        public const string RevealContacts = Default + ".RevealContacts";
    }

    /// <summary>记分板</summary>
    public static class Scoreboard
    {
        public const string Default = GroupName + ".Scoreboard";
    }
}
