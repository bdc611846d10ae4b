using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Certification.People;

internal static class PersonMapping
{
    public static TDto Fill<TDto>(this TDto dto, Person person, IReadOnlyDictionary<Guid, UnitInfo> units, DateOnly today)
        where TDto : PersonListDto
    {
        dto.Id = person.Id;
        dto.Name = person.Name;
        dto.MaskedIdentityNumber = person.MaskedIdentityNumber;
        dto.Sex = person.Sex;
        dto.Age = person.AgeOn(today);
        dto.OrganizationUnitId = person.OrganizationUnitId;
        dto.OrganizationUnitName = units.GetValueOrDefault(person.OrganizationUnitId)?.Name;
        dto.Post = person.Post;
        dto.Employment = person.Employment;
        dto.State = person.State;
        dto.UserId = person.OwnerId;
        dto.HasPhoto = person.PhotoFileId is not null;
        return dto;
    }
}
