namespace LegalAffairs.Certification;

public static class CertificationPermissions
{
    public const string GroupName = "Certification";

    /// <summary>执法主体</summary>
    public static class Bodies
    {
        public const string Default = GroupName + ".Bodies";
        public const string Edit = Default + ".Edit";
        public const string Confirm = Default + ".Confirm";
        public const string Publish = Default + ".Publish";
    }

    /// <summary>执法人员</summary>
    public static class People
    {
        public const string Default = GroupName + ".People";
        public const string Edit = Default + ".Edit";
        public const string Import = Default + ".Import";

        /// <summary>From one unit to another, which no single unit can do.</summary>
        public const string Transfer = Default + ".Transfer";

        /// <summary>See a whole identity number, with a reason that is kept.</summary>
        public const string Reveal = Default + ".Reveal";
    }

    /// <summary>执法证件</summary>
    public static class Certificates
    {
        public const string Default = GroupName + ".Certificates";
        public const string Apply = Default + ".Apply";
        public const string ReviewByUnit = Default + ".ReviewByUnit";
        public const string ReviewByBureau = Default + ".ReviewByBureau";
        public const string Issue = Default + ".Issue";
        public const string ReviewAnnually = Default + ".ReviewAnnually";
        public const string Suspend = Default + ".Suspend";

        /// <summary>Revoke and cancel: the bureau only.</summary>
        public const string Revoke = Default + ".Revoke";
        public const string Settings = Default + ".Settings";
    }

    /// <summary>我的执法证件</summary>
    public const string MyCertificate = GroupName + ".MyCertificate";
}
