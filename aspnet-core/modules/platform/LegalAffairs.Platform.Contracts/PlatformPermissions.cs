namespace LegalAffairs.Platform;

public static class PlatformPermissions
{
    public const string GroupName = "Platform";

    public static class OrganizationUnits
    {
        public const string Default = GroupName + ".OrganizationUnits";
        public const string Create = Default + ".Create";
        public const string Rename = Default + ".Rename";
        public const string Move = Default + ".Move";
        public const string Merge = Default + ".Merge";
        public const string Close = Default + ".Close";
        public const string ManageMembers = Default + ".ManageMembers";
    }

    public static class DataScopes
    {
        public const string Default = GroupName + ".DataScopes";
        public const string Update = Default + ".Update";
    }

    public static class Draws
    {
        public const string Default = GroupName + ".Draws";
    }

    public static class WorkingCalendar
    {
        public const string Default = GroupName + ".WorkingCalendar";
        public const string Edit = Default + ".Edit";
    }
}
