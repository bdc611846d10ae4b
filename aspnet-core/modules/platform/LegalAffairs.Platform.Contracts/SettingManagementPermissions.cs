namespace LegalAffairs.Platform;

/// <summary>ABP's names, since its settings page asks for them.</summary>
public static class SettingManagementPermissions
{
    public const string GroupName = "SettingManagement";
    public const string Emailing = GroupName + ".Emailing";
    public const string EmailingTest = Emailing + ".Test";
    public const string TimeZone = GroupName + ".TimeZone";
}
