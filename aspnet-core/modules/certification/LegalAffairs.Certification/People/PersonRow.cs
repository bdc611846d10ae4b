namespace LegalAffairs.Certification.People;

/// <summary>A line of the list that was found to be right.</summary>
internal sealed record PersonRow(string Name, IdentityNumber Number, Guid UnitId, string Post, EmploymentKind Employment, Guid? UserId);
