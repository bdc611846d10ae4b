using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Identity.SecurityLogs;

public sealed class GetSecurityLogsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the user name.</summary>
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string? UserName { get; set; }

    [EnumDataType(typeof(SecurityLogAction))]
    public SecurityLogAction? Action { get; set; }

    /// <summary>Only attempts to sign in that were refused, for whatever reason.</summary>
    public bool OnlyFailedSignIns { get; set; }

    /// <summary>First day, Asia/Shanghai.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day, Asia/Shanghai, included.</summary>
    public DateOnly? To { get; set; }
}
