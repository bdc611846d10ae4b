namespace LegalAffairs.Identity.SecurityLogs;

public enum SecurityLogAction
{
    LoginSucceeded = 0,

    /// <summary>Wrong password or unknown user name.</summary>
    LoginFailed = 1,

    /// <summary>The failure that locked the account.</summary>
    AccountLocked = 2,

    /// <summary>An attempt while the account was locked.</summary>
    LoginWhileLocked = 3,

    /// <summary>Right password of an account that is switched off.</summary>
    LoginWhileInactive = 4,
    Logout = 5,
    PasswordChanged = 6,
    PasswordChangeFailed = 7,
    PasswordResetRequested = 8,
    PasswordReset = 9,

    /// <summary>By an administrator.</summary>
    PasswordSetByAdministrator = 10,
}
