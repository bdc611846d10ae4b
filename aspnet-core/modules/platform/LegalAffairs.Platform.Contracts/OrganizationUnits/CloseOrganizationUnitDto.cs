namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class CloseOrganizationUnitDto : OrganizationUnitActDto;
