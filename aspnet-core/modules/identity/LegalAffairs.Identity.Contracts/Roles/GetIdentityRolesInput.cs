using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Identity.Roles;

public sealed class GetIdentityRolesInput : PagedAndSortedResultRequestDto
{
    [StringLength(IdentityRoleConsts.MaxNameLength)]
    public string? Filter { get; set; }
}
