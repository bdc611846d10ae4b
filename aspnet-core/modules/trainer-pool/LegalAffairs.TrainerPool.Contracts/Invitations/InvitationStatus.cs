namespace LegalAffairs.TrainerPool.Invitations;

public enum InvitationStatus
{
    /// <summary>待答复</summary>
    Requested = 1,

    /// <summary>已接受</summary>
    Accepted = 2,

    /// <summary>已谢绝</summary>
    Declined = 3,

    /// <summary>已撤回</summary>
    Withdrawn = 4,

    /// <summary>已授课</summary>
    Delivered = 5,
}
