using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Identity.Users;

public sealed class GetIdentityUsersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of user name, name, e-mail or phone number.</summary>
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string? Filter { get; set; }
}
