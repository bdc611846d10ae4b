using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>What every act on a unit asks for.</summary>
public abstract class OrganizationUnitActDto
{
    [Required]
    [StringLength(OrganizationUnitConsts.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;

    /// <summary>As read; somebody else's change since then answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
